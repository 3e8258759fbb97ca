/** Second factors: authenticator apps and passkeys, kept and checked. */
@NullMarked
package vn.lantoa.accounts.factor;

import org.jspecify.annotations.NullMarked;

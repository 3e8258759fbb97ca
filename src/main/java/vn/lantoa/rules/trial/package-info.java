/** A made-up contest sent through the rules before a real one is. */
@NullMarked
package vn.lantoa.rules.trial;

import org.jspecify.annotations.NullMarked;

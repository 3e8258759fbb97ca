/** Parts of the rules in words. The lowest room: the others say with it what they decide or print. */
@NullMarked
package vn.lantoa.rules.words;

import org.jspecify.annotations.NullMarked;

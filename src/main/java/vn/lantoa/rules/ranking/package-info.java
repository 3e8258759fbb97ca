/** From frozen figures to places and prizes, with the reason of every number. */
@NullMarked
package vn.lantoa.rules.ranking;

import org.jspecify.annotations.NullMarked;

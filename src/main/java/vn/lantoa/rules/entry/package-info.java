/** Whether a file, an entry or a council's choice is in order. */
@NullMarked
package vn.lantoa.rules.entry;

import org.jspecify.annotations.NullMarked;

/** The machine room: the jar's entry, its settings, its database and its doors. Knows no contest. */
@NullMarked
package vn.lantoa;

import org.jspecify.annotations.NullMarked;

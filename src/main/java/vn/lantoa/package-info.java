/** What runs the modules: the entry of the jar, settings, database, doors. Knows no contest. */
@NullMarked
package vn.lantoa;

import org.jspecify.annotations.NullMarked;

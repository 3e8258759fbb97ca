/** Files of offices: reading what they really send, repairing the text, writing the template; only the front door reaches in. */
@NullMarked
package vn.lantoa.units.file;

import org.jspecify.annotations.NullMarked;

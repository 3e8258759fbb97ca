/** Rules as YAML: read straight into the records of the model, with lines, and printed back. */
@NullMarked
package vn.lantoa.rules.yaml;

import org.jspecify.annotations.NullMarked;

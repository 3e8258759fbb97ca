/**
 * The rule set (Thể lệ) as data: read, check, explain, print, simulate, decide. Pure: no database, no Spring.
 *
 * <p>{@link vn.lantoa.rules.RuleSet} is the data; {@link vn.lantoa.rules.RuleSetYaml} reads and prints it;
 * {@link vn.lantoa.rules.RuleBook} is the front door: what the form asks, whether a file, an entry, a selection or
 * points are in order, when a window is open, the ranking with its reasons, the prizes, the printed text.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.lantoa.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

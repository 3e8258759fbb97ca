/**
 * The rule set (Thể lệ) as data: read, check, explain, print, simulate, decide. Pure: no database, no Spring.
 *
 * <p>{@link vn.lantoa.rules.RuleSet} is the data; {@link vn.lantoa.rules.RuleSetYaml} reads and prints it;
 * {@link vn.lantoa.rules.RuleBook} is the front door: what the form asks, whether a file, an entry, a selection or
 * points are in order, when a window is open, the ranking with its reasons, the prizes, the printed text.
 *
 * <p>On top are the parts of the rules and the values that other modules speak; in the rooms is what is done with them:
 * {@code yaml} reads and prints, {@code words} says a part in a sentence, {@code text} is the printed Thể lệ,
 * {@code check} looks at rules before they are issued, {@code entry} at what is sent in under them, {@code ranking} makes
 * places and prizes of figures, {@code trial} runs a made-up contest.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.lantoa.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

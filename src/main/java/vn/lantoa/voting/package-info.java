/** On-site ballots: who may vote, one vote once, the tally. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"journal", "web", "web::page", "media", "rules", "accounts", "contests", "entries"})
package vn.lantoa.voting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

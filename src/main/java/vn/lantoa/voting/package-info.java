/** On-site ballots: who may vote, one vote once, the tally. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "web",
            "web::page",
            "units",
            "media",
            "rules",
            "paper",
            "messaging",
            "accounts",
            "contests",
            "entries",
            "entries::page"
        })
package vn.lantoa.voting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The panel: blind score sheets by criteria in rounds, signed, concluded. */
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
package vn.lantoa.judging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

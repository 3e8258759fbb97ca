/** The panel: blind score sheets by criteria in rounds, signed, concluded. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "web",
            "web::page",
            "media",
            "rules",
            "messaging",
            "accounts",
            "contests",
            "entries"
        })
package vn.lantoa.judging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

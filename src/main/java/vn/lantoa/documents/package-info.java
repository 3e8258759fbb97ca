/** The papers that come out: certificates that can be checked. */
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
            "entries::page",
            "selection",
            "judging",
            "voting",
            "publication",
            "results"
        })
package vn.lantoa.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

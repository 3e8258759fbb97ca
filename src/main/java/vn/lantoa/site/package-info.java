/** Pages that span modules: the home of the public and of each role, the map, demo mode. */
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
            "results",
            "documents"
        })
package vn.lantoa.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

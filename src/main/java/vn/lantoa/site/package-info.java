/** Pages that span modules: the home of the public and of each role, the map, demo mode. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "web",
            "web::page",
            "media",
            "rules",
            "accounts",
            "contests",
            "entries",
            "publication",
            "results"
        })
package vn.lantoa.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

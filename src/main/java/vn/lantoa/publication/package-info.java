/** What the public sees: the gallery, and the Fanpage with its engagement snapshots. */
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
            "accounts",
            "contests",
            "entries"
        })
package vn.lantoa.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

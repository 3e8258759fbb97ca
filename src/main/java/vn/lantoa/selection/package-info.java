/** Selection councils: sift and choice within a quota, conclusion, sending up. */
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
            "messaging",
            "accounts",
            "contests",
            "entries"
        })
package vn.lantoa.selection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

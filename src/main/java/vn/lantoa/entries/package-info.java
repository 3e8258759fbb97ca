/** Works and their life from draft to line-up; the receipt that proves what came in and when. */
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
            "contests"
        })
package vn.lantoa.entries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

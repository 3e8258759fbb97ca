/** The composite result by the formula of the issued rules, why each place, announcement, awards. */
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
            "entries",
            "judging",
            "voting",
            "publication"
        })
package vn.lantoa.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

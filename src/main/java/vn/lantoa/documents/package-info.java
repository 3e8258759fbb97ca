/** The papers that come out: certificates that can be checked. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "web",
            "web::page",
            "rules",
            "paper",
            "contests",
            "entries",
            "results"
        })
package vn.lantoa.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

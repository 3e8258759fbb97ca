/** Contests, phases, windows on the clock, issued rules, the organising committee. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "web",
            "web::page",
            "units",
            "rules",
            "paper",
            "messaging",
            "accounts"
        })
package vn.lantoa.contests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

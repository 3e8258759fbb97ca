/** Writing the rules of a phase: the wizard, the tools that try a draft, and the act that issues or amends. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "journal", "web", "web::page", "rules", "contests", "entries", "entries::page"
        })
package vn.lantoa.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

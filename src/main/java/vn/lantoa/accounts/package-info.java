/** People, the positions they hold in units, and how they sign in; knows no contest. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "journal", "web", "web::page", "units", "paper", "messaging"})
package vn.lantoa.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

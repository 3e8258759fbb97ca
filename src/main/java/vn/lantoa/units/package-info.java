/** The organisation tree: kinds and tiers as rows, everything valid from a day to a day, "as of" queries. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.lantoa.units;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

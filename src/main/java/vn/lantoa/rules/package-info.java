/** The rule set (Thể lệ) as data: read, check, explain, print, simulate, decide. Pure: no database, no Spring. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.lantoa.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The organisation in time: units valid from a day to a day, the acts that change them, by hand and by file. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "journal", "web", "web::page"})
package vn.lantoa.units;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

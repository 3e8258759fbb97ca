/** Values that every module speaks (who acts, points, windows, pages of a list) and Vietnamese text. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.lantoa.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Official layouts to PDF and DOCX, and the number series of papers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.lantoa.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

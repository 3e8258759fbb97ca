/** How a page is shown: its frame, its words in two languages, its refusals beside the fields, its assets, its errors. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.lantoa.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Resumable intake of files, what they are, their renditions, their originals; knows no contest. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "web::page"})
package vn.lantoa.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

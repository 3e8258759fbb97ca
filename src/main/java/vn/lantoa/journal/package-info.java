/** Who did what, in one readable line, written in the caller's transaction; one sequencer numbers and hash-links the lines. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.lantoa.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** View records of the module's templates. */
@NullMarked
@NamedInterface("page")
package vn.lantoa.units.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

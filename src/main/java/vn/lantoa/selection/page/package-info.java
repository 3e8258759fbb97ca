/** View records of the module's templates. */
@NullMarked
@NamedInterface("page")
package vn.lantoa.selection.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

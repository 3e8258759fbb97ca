/** View records of the module's templates. */
@NullMarked
@NamedInterface("page")
package vn.lantoa.documents.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

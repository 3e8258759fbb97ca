/** What the templates of this module are given. */
@NullMarked
@NamedInterface("page")
package vn.lantoa.drafting.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

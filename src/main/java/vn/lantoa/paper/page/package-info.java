/** What the templates of papers are given. */
@NullMarked
@NamedInterface("page")
package vn.lantoa.paper.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

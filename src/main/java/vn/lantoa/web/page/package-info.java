/** What every template is given besides its own record. */
@NullMarked
@org.springframework.modulith.NamedInterface("page")
package vn.lantoa.web.page;

import org.jspecify.annotations.NullMarked;

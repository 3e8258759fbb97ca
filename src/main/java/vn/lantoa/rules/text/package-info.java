/** The printed Thể lệ, article by article, and what a later version says otherwise. */
@NullMarked
package vn.lantoa.rules.text;

import org.jspecify.annotations.NullMarked;

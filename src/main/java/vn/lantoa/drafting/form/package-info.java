/** The wizard as a form: each step asks some parts of the rules and reads the answers back into them. */
@NullMarked
package vn.lantoa.drafting.form;

import org.jspecify.annotations.NullMarked;

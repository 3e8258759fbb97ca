/** What is looked at before rules are issued: contradictions, dates, formula, prizes, platforms, law. */
@NullMarked
package vn.lantoa.rules.check;

import org.jspecify.annotations.NullMarked;

/** Which version of the rules is in force when, and what is open when: their windows, with the events dated and the deadlines extended since. */
@NullMarked
package vn.lantoa.contests.timeline;

import org.jspecify.annotations.NullMarked;

/** How a file comes in: in pieces or with a form, kept on the disk, examined, its renditions ordered. */
@NullMarked
package vn.lantoa.media.intake;

import org.jspecify.annotations.NullMarked;

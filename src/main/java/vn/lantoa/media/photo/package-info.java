/** Photos: what they are, their renditions, and the process apart from this one that opens them. */
@NullMarked
package vn.lantoa.media.photo;

import org.jspecify.annotations.NullMarked;

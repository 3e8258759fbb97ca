/** Clips: what they are, their posters and playable renditions, made by FFmpeg in processes of its own. */
@NullMarked
package vn.lantoa.media.clip;

import org.jspecify.annotations.NullMarked;

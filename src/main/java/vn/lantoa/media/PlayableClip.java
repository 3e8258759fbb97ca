package vn.lantoa.media;

/** A clip and where whoever may see it finds it. */
public record PlayableClip(MediaFile file, MediaAddress address) {}

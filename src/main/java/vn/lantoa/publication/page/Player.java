package vn.lantoa.publication.page;

import vn.lantoa.media.MediaAddress;
import vn.lantoa.media.MediaFile;

/** A clip and where the public finds it. */
public record Player(MediaFile file, MediaAddress address) {}

package vn.lantoa.voting.page;

import vn.lantoa.media.MediaAddress;
import vn.lantoa.media.MediaFile;

/** A clip and where voters find it. */
public record Player(MediaFile file, MediaAddress address) {}

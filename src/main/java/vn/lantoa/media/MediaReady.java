package vn.lantoa.media;

import java.util.UUID;

/** A file was found to be a sound photo. */
public record MediaReady(MediaId media, UUID owner, int width, int height) {}

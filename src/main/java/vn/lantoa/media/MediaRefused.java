package vn.lantoa.media;

import java.util.UUID;

/** A file cannot be taken. */
public record MediaRefused(MediaId media, UUID owner, Refusal reason) {}

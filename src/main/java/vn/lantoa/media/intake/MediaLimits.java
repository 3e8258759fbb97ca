package vn.lantoa.media.intake;

import java.time.Duration;

/** The largest file, the most one person may have open at once, and how long an unfinished file is kept. */
public record MediaLimits(long largest, long openBytes, Duration unfinishedKept) {}

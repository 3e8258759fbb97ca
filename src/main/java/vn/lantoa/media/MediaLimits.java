package vn.lantoa.media;

import java.time.Duration;

/** The largest file, the most one person may have open at once, and how long an unfinished file is kept. */
record MediaLimits(long largest, long openBytes, Duration unfinishedKept) {}

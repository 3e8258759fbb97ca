package vn.lantoa.contests;

import java.time.Instant;
import vn.lantoa.rules.Activity;

/** A deadline that was extended: an act with a reason, kept beside the window and shown to those affected. */
public record Extension(Activity activity, String scope, Instant wasUntil, Instant until, String reason, Instant at) {}

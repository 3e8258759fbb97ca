package vn.lantoa.media.intake;

import vn.lantoa.media.photo.PlainText;

/** The name a file had where it came from, as people may read it, without the path before it. */
final class FileName {

    private FileName() {}

    static String clean(String given) {
        return PlainText.of(given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1));
    }
}

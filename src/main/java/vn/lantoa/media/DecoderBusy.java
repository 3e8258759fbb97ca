package vn.lantoa.media;

import java.time.Duration;

/** Others are using the decoder, or the house is closing; nothing failed, and it is worth coming back. */
class DecoderBusy extends DecoderFailed {

    private final Duration comeBack;

    DecoderBusy(Duration comeBack) {
        super("the decoder is busy");
        this.comeBack = comeBack;
    }

    /** After how long it is worth it. */
    Duration comeBack() {
        return comeBack;
    }
}

package vn.lantoa.media.photo;

import java.time.Duration;

/** Others are using the decoder, or the house is closing; nothing failed, and it is worth coming back. */
public class DecoderBusy extends DecoderFailed {

    private final Duration comeBack;

    public DecoderBusy(Duration comeBack) {
        super("the decoder is busy");
        this.comeBack = comeBack;
    }

    /** After how long it is worth it. */
    public Duration comeBack() {
        return comeBack;
    }
}

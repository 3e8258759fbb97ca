package vn.lantoa.media;

/** Others are using the decoder; nothing failed. */
class DarkroomBusy extends DarkroomFailed {

    DarkroomBusy() {
        super("the decoder is busy");
    }
}

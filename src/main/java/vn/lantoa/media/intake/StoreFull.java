package vn.lantoa.media.intake;

import java.io.IOException;

/** The media store could not take bytes; rolls the acknowledgement back. */
class StoreFull extends RuntimeException {

    StoreFull(IOException cause) {
        super(cause.getMessage(), cause);
    }
}

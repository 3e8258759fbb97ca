package vn.lantoa.media.intake;

import java.util.UUID;

/** A file on its way: how long it will be and how much of it is safe. */
record Upload(UUID id, UUID owner, String name, long length, long received, boolean finished) {

    boolean whole() {
        return received == length;
    }
}

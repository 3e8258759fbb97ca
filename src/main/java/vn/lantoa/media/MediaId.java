package vn.lantoa.media;

import java.util.UUID;

/** Names one file that somebody handed in. */
public record MediaId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}

package vn.lantoa.shared;

import java.io.Serializable;
import java.util.UUID;

/** A person known to the installation: official, juror or author. Voters are not persons. */
public record PersonId(UUID value) implements Serializable {
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

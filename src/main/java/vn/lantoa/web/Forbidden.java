package vn.lantoa.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A thing this person may see, and an act that is another role's: 403. */
public final class Forbidden extends ResponseStatusException {
    public Forbidden() {
        super(HttpStatus.FORBIDDEN);
    }
}

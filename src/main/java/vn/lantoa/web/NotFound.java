package vn.lantoa.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What is not there, or what this person may not see: the same 404 for both. */
public final class NotFound extends ResponseStatusException {
    public NotFound() {
        super(HttpStatus.NOT_FOUND);
    }
}

package vn.lantoa.shared;

import java.io.Serializable;

/**
 * Who acts: a signed-in person. What they may do is asked of the module that gives the role, never stored here, so that
 * a role taken away is gone at the next request.
 */
public record Actor(PersonId id, String name) implements Serializable {}

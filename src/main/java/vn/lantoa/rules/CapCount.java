package vn.lantoa.rules;

/** How many works already stand in a scope, the one about to be sent not among them. */
public record CapCount(Cap.Scope scope, int already) {}

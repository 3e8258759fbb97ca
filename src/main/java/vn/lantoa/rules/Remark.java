package vn.lantoa.rules;

/** A free paragraph under an article; {@code ownChoice} marks what no source prescribes. */
public record Remark(Clause clause, Text text, boolean ownChoice) {}

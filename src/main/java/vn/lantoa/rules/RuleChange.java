package vn.lantoa.rules;

import java.util.List;

/** What one article says no longer and what it says anew, between two versions of the rules. */
public record RuleChange(String title, List<String> removed, List<String> added) {}

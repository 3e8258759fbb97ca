package vn.lantoa.contests;

import java.util.UUID;

public record RulesId(UUID value) {}

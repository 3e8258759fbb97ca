package vn.lantoa.units.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All acts, newest first. @param next the act after which the list goes on */
public record ActsPage(List<ActLine> acts, @Nullable String next) {}

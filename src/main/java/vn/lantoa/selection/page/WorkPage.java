package vn.lantoa.selection.page;

import org.jspecify.annotations.Nullable;
import vn.lantoa.web.page.Form;

/** One entry before the council, large, with this member's mark. */
public record WorkPage(
        CouncilPage.Heading heading,
        Form form,
        WorkRow work,
        @Nullable String previous,
        @Nullable String next) {}

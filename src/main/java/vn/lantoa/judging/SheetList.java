package vn.lantoa.judging;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.ColumnKind;
import vn.lantoa.web.ListPage;
import vn.lantoa.web.Listing;
import vn.lantoa.web.Lists;
import vn.lantoa.web.page.Form;

/** A juror's sheets in the juror's own order, a page at a time; searched by their blind code alone. */
@Component
class SheetList {

    private static final String SHEETS = """
            select assignment.code, assignment.position, assignment.state, lower(assignment.code) as sought
            from judging.assignment where assignment.round = :round and assignment.juror = :juror
            """;

    private static final Listing LISTING = Listing.of("judging.round", SHEETS, "code", ColumnKind.TEXT)
            .sought("sought")
            .filter("phieu", "state", "OPEN", "SIGNED", "RECUSED")
            .with(Listing.ascending("position", ColumnKind.WHOLE));

    private final Lists lists;

    SheetList(Lists lists) {
        this.lists = lists;
    }

    ListPage<Scoresheet> page(JudgingRound round, PersonId juror, List<Scoresheet> all, Form form) {
        Map<String, Scoresheet> byCode = all.stream().collect(Collectors.toMap(Scoresheet::code, Function.identity()));
        return lists.page(
                        LISTING.asked(form, "/cham-diem/" + round.id(), Map.of()),
                        Map.of("round", round.id().value(), "juror", juror.value()),
                        (row, n) -> row.getString("code"))
                .map(code -> Objects.requireNonNull(byCode.get(code)));
    }
}

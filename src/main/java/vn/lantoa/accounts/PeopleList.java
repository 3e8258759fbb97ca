package vn.lantoa.accounts;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lantoa.shared.Folding;
import vn.lantoa.shared.PersonId;
import vn.lantoa.shared.PhoneNumber;
import vn.lantoa.units.UnitId;

/** People in Vietnamese order of name, a page at a time, found without regard to diacritics. */
@Repository
class PeopleList {

    static final int ROWS = 50;

    private static final String FOUND = """
            select whose.id, whose.name, whose.email, whose.telephone, whose.signed_in_at
            from accounts.person whose
            where (cast(:units as uuid[]) is null or exists (
                       select from accounts.position held
                       where held.person = whose.id and held.until_ is null and held.unit = any(:units)))
              and (:kind = '' or exists (
                       select from accounts.position held
                       where held.person = whose.id and held.until_ is null and held.kind = :kind))
              and not exists (
                       select from unnest(cast(:words as text[])) as word
                       where position(word in shared.folded(
                           whose.name || ' ' || coalesce(whose.email, '') || ' ' || coalesce(whose.telephone, ''))) = 0)
              and (cast(:after as uuid) is null
                   or (whose.name collate "vi-x-icu", whose.id) > (
                       select edge.name collate "vi-x-icu", edge.id from accounts.person edge where edge.id = :after))
            order by whose.name collate "vi-x-icu", whose.id
            limit :most
            """;

    private final JdbcClient jdbc;

    PeopleList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param words of name, e-mail or telephone, as typed
     * @param kind of a position held today; empty for everybody
     * @param within only who holds a position in one of these; null for everywhere
     * @param after the last person of the page before; null for the first page
     */
    record Question(
            String words,
            String kind,
            @Nullable Collection<UnitId> within,
            @Nullable UUID after) {}

    record Line(
            PersonId id,
            String name,
            @Nullable String email,
            @Nullable String telephone,
            @Nullable Instant signedInAt) {}

    /** One more than a page has, when there are more. */
    List<Line> page(Question asked) {
        Collection<UnitId> within = asked.within();
        return jdbc.sql(FOUND)
                .param(
                        "units",
                        within == null
                                ? null
                                : within.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("kind", asked.kind())
                .param("words", words(asked.words()))
                .param("after", asked.after())
                .param("most", ROWS + 1)
                .query(Line.class)
                .list();
    }

    /** A telephone is found however it is typed, in part too: 0912 is +84912 in the rows. */
    private static String[] words(String typed) {
        String digits = typed.replaceAll("[\\s.()-]", "");
        if (digits.matches("\\+?\\d{3,15}")) {
            return new String[] {PhoneNumber.of(typed).map(PhoneNumber::e164).orElse(digits.replaceFirst("^0", ""))};
        }
        return Arrays.stream(Folding.of(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet())
                .toArray(String[]::new);
    }
}

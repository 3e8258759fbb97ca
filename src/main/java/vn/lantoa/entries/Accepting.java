package vn.lantoa.entries;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.IssuedRules;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.journal.Journal;
import vn.lantoa.shared.Actor;

/** Takes a draft that nothing stands against: its code, its fingerprint, its line in the journal and its receipt. */
@Component
class Accepting {

    /** Waits for whoever is being given a code; a code that is not used is given again. */
    private static final String NEXT_CODE = "select entries.next_code(:phase)";

    /** The verdict on the deadline is part of the statement that commits. */
    private static final String SUBMIT = """
            insert into entries.submission (entry, code, by_, digest, digest_version)
            select entry.id, :code, :by, :digest, :version
            from entries.entry
            where entry.id = :id and contests.allows(entry.phase, 'ENTER', entry.upper)
            returning code
            """;

    private final JdbcClient jdbc;
    private final Entries entries;
    private final EntryDigest digest;
    private final Journal journal;
    private final Receipts receipts;

    Accepting(JdbcClient jdbc, Entries entries, EntryDigest digest, Journal journal, Receipts receipts) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.digest = digest;
        this.journal = journal;
        this.receipts = receipts;
    }

    /** @return the code; empty when the window closed meanwhile and nothing was taken */
    Optional<String> accept(EntryCard draft, IssuedRules rules, Actor by) {
        Optional<String> code = jdbc.sql(SUBMIT)
                .param("id", draft.id().value())
                .param("code", nextCode(draft.phase()))
                .param("by", by.id().value())
                .param("digest", digest.of(draft))
                .param("version", EntryDigest.CURRENT)
                .query(String.class)
                .optional();
        if (code.isPresent()) {
            EntryCard accepted = entries.find(draft.id()).orElseThrow();
            journal.write(by, "entry.submitted", "entry:" + accepted.code(), sentence(accepted, rules, by));
            receipts.send(accepted);
        }
        return code;
    }

    private String nextCode(PhaseId phase) {
        return jdbc.sql(NEXT_CODE)
                .param("phase", phase.value())
                .query(String.class)
                .single();
    }

    private static String sentence(EntryCard entry, IssuedRules rules, Actor by) {
        boolean clip = FormQuestions.of(rules.book(), entry.category()).isClip();
        return "%s gửi tác phẩm %s “%s” (%d %s) của %s, %s, theo Thể lệ số %s."
                .formatted(
                        by.name(),
                        entry.code(),
                        entry.title(),
                        entry.photos().size(),
                        clip ? "clip" : "ảnh",
                        entry.authorName(),
                        entry.unitName(),
                        rules.number());
    }
}

package vn.lantoa.publication;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.entries.EntryId;
import vn.lantoa.journal.Journal;
import vn.lantoa.shared.Actor;

/** Which post of the Fanpage shows which work. */
@Component
class Posts {

    private static final String PASTE = """
            insert into publication.post (entry, phase, permalink, by_)
            select :entry, :phase, :permalink, :by
            where not exists (select from publication.closing where phase = :phase)
            on conflict (entry) do update
            set permalink = excluded.permalink, by_ = excluded.by_, at = excluded.at
            """;

    private final JdbcClient jdbc;
    private final Journal journal;

    Posts(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    Optional<String> permalink(EntryId entry) {
        return jdbc.sql("select permalink from publication.post where entry = :entry")
                .param("entry", entry.value())
                .query(String.class)
                .optional();
    }

    @Transactional
    PasteOutcome paste(PhaseId phase, EntryCard entry, String typed, Actor by) {
        Optional<Permalink> link = Permalink.read(typed);
        if (link.isEmpty()) {
            return new PasteOutcome.NotAPost();
        }
        String permalink = link.get().value();
        if (takenByAnother(permalink, entry.id())) {
            return new PasteOutcome.Taken();
        }
        int written = jdbc.sql(PASTE)
                .param("entry", entry.id().value())
                .param("phase", phase.value())
                .param("permalink", permalink)
                .param("by", by.id().value())
                .update();
        if (written == 0) {
            return new PasteOutcome.Frozen();
        }
        journal.write(
                by,
                "post.pasted",
                "entry:" + entry.code(),
                by.name() + " ghi đường dẫn bài đăng trên Fanpage của tác phẩm " + entry.code() + ": " + permalink);
        return new PasteOutcome.Pasted(permalink);
    }

    private boolean takenByAnother(String permalink, EntryId entry) {
        return jdbc.sql("select exists (select from publication.post where permalink = :permalink and entry <> :entry)")
                .param("permalink", permalink)
                .param("entry", entry.value())
                .query(Boolean.class)
                .single();
    }
}

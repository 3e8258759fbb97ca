package vn.lantoa.entries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lantoa.accounts.People;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.IssuedRules;
import vn.lantoa.contests.Phase;
import vn.lantoa.media.FormUploadOutcome;
import vn.lantoa.media.Media;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaId;
import vn.lantoa.rules.Declaration;
import vn.lantoa.rules.Entrants.EntrantKind;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.DemoStep;
import vn.lantoa.shared.Window;
import vn.lantoa.units.UnitId;
import vn.lantoa.units.Units;
import vn.lantoa.web.MovableClock;

/** A few entries of made-up authors, sent through the real door on their own days. */
@Component
@Order(40)
@ConditionalOnProperty(name = "lantoa.demo", havingValue = "true")
class DemoEntries implements DemoStep {

    private static final int PATIENCE = 30;
    private static final LocalDate BORN = LocalDate.of(1985, 8, 19);

    private final Contests contests;
    private final People people;
    private final Units units;
    private final Media media;
    private final Drafts drafts;
    private final Submitting submitting;
    private final MovableClock clock;

    DemoEntries(
            Contests contests,
            People people,
            Units units,
            Media media,
            Drafts drafts,
            Submitting submitting,
            MovableClock clock) {
        this.contests = contests;
        this.people = people;
        this.units = units;
        this.media = media;
        this.drafts = drafts;
        this.submitting = submitting;
        this.clock = clock;
    }

    @Override
    public void plant() {
        Phase photos = contests.phases(contests.shown().orElseThrow().id()).getFirst();
        IssuedRules rules = contests.rules(photos.id()).orElseThrow();
        for (JsonNode one : list()) {
            enter(one, photos, rules);
        }
    }

    private void enter(JsonNode one, Phase phase, IssuedRules rules) {
        LocalDateTime on = LocalDateTime.parse(one.get("on").asString());
        clock.moveTo(on.atZone(Window.ZONE).toInstant());
        Actor author = people.join(
                        one.get("author").asString(), one.get("email").asString() + "@demo.lantoa.vn")
                .actor();
        List<Declaration> declarations = rules.book().declarations(false, null);
        EntryId draft = drafts.begin(
                phase.id(), rules, rules.book().rules().categories().getFirst().code(), author);
        DraftText text = new DraftText(
                unit(one.get("unit").asString(), on.toLocalDate()),
                author.name(),
                one.get("title").asString(),
                one.get("caption").asString(),
                one.get("place").asString(),
                LocalDate.parse(one.get("taken").asString()),
                particulars(one),
                List.of(photo(one.get("photo").asString(), author)),
                declarations.stream()
                        .filter(Declaration::required)
                        .map(Declaration::id)
                        .toList());
        drafts.keep(draft, text, rules.book(), author);
        if (!(submitting.submit(draft, author) instanceof Submission.Accepted)) {
            throw new IllegalStateException("The demo's entry “" + text.title() + "” was not accepted");
        }
    }

    private static PrivateDetails particulars(JsonNode one) {
        boolean collective = one.get("collective").asBoolean();
        return new PrivateDetails(
                collective ? EntrantKind.COLLECTIVE : EntrantKind.INDIVIDUAL,
                collective ? null : BORN,
                "0912 345 678",
                "",
                "",
                List.of(),
                null,
                "");
    }

    private UnitId unit(String words, LocalDate day) {
        return units.search(words, day, 1).getFirst().id();
    }

    /** A machine that is busy starting may not look at a photo at once; then it is handed in again. */
    private MediaId photo(String name, Actor author) {
        for (int i = 0; i < PATIENCE; i++) {
            MediaFile file = receive(name, author);
            if (file.status() == MediaFile.Status.READY) {
                return file.id();
            }
            media.discard(file.id());
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
        throw new IllegalStateException("The demo's photo " + name + " was not looked at; doctor says what is missing");
    }

    private MediaFile receive(String name, Actor author) {
        try (var bytes = new ClassPathResource("demo/photos/" + name).getInputStream()) {
            if (media.receive(author.id().value(), bytes, name) instanceof FormUploadOutcome.Received(var file)) {
                return file;
            }
            throw new IllegalStateException("The demo's photo " + name + " was not received");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode list() {
        try (var in = new ClassPathResource("demo/entries.json").getInputStream()) {
            return JsonMapper.builder().build().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

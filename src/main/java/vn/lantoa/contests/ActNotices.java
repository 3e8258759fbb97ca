package vn.lantoa.contests;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.Person;
import vn.lantoa.messaging.Letter;
import vn.lantoa.messaging.Outbox;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.RuleChange;
import vn.lantoa.shared.Window;
import vn.lantoa.units.Unit;
import vn.lantoa.units.UnitId;
import vn.lantoa.units.Units;
import vn.lantoa.web.BaseUrl;
import vn.lantoa.web.page.Words;

/** What those affected by an act are told. Who they are is known to the modules above, which hand them in. */
@Component
public class ActNotices {

    private final Contests contests;
    private final Units units;
    private final Outbox outbox;
    private final BaseUrl base;
    private final Words vietnamese;

    ActNotices(Contests contests, Units units, Outbox outbox, BaseUrl base, MessageSource messages) {
        this.contests = contests;
        this.units = units;
        this.outbox = outbox;
        this.base = base;
        this.vietnamese = new Words(messages, Words.VIETNAMESE);
    }

    /** One letter to each of these; in the transaction of the extension. */
    public void send(DeadlineExtended extended, Stream<Person> to) {
        String last = vietnamese.time(Window.lastMinute(extended.until()));
        String subject = vietnamese.t("contests.word.extension.subject", last);
        String contest = contests.phase(extended.phase()).orElseThrow().nameVi();
        to.forEach(person -> write(
                person,
                subject,
                vietnamese.t(
                        "contests.word.extension.body",
                        person.name(),
                        contest,
                        scope(extended),
                        last,
                        extended.reason(),
                        base.of("/the-le"))));
    }

    private String scope(DeadlineExtended extended) {
        return !PhaseWindow.isOfUnit(extended.scope())
                ? vietnamese.t("contests.scope." + extended.scope())
                : units.find(
                                UnitId.of(extended.scope()),
                                extended.until().atZone(Window.ZONE).toLocalDate())
                        .map(Unit::name)
                        .orElseGet(() -> vietnamese.t("contests.scope.unit"));
    }

    /** One letter to each of these; in the transaction of the amendment. */
    public void send(RulesAmended amended, Stream<Person> to) {
        String contest = contests.phase(amended.phase()).orElseThrow().nameVi();
        List<IssuedRules> versions = contests.versions(amended.phase());
        IssuedRules is = versions.get(amended.version() - 1);
        String changes = is.changesFrom(versions.get(amended.version() - 2), Lang.VI).stream()
                .map(this::change)
                .collect(Collectors.joining("\n"));
        to.forEach(person -> write(
                person,
                vietnamese.t("contests.word.amendment.subject", is.number()),
                vietnamese.t(
                        "contests.word.amendment.body",
                        person.name(),
                        contest,
                        is.number(),
                        vietnamese.time(is.inForceFrom()),
                        is.reason(),
                        changes,
                        base.of("/the-le"))));
    }

    private String change(RuleChange change) {
        return Stream.of(
                        Stream.of(change.title()),
                        change.removed().stream()
                                .map(line -> "  " + vietnamese.t("contests.word.amendment.removed", line)),
                        change.added().stream().map(line -> "  " + vietnamese.t("contests.word.amendment.added", line)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private void write(Person person, String subject, String body) {
        outbox.write(person.recipient(), Letter.mailing(subject, body).leadingTo("/the-le"));
    }
}

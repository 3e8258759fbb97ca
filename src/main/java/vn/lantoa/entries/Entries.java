package vn.lantoa.entries;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.shared.PersonId;
import vn.lantoa.units.UnitId;

/** Entries as others read them. Whoever asks has decided who may see them. */
@Component
public class Entries {

    private final EntryRows rows;

    Entries(EntryRows rows) {
        this.rows = rows;
    }

    public Optional<EntryCard> find(EntryId id) {
        return rows.byIds(List.of(id)).stream().findFirst();
    }

    /** By public code; drafts have none. */
    public Optional<EntryCard> byCode(String code) {
        return rows.byCode(code).stream().findFirst();
    }

    /** Many at once, in one query. */
    public Map<EntryId, EntryCard> all(Collection<EntryId> ids) {
        return rows.byIds(ids).stream().collect(Collectors.toMap(EntryCard::id, Function.identity()));
    }

    /** What this person answers for or entered for others, newest first, drafts included. */
    public List<EntryCard> of(PersonId person) {
        return rows.of(person);
    }

    /** Everything submitted to the council of one district or attached committee, withdrawn and disqualified included. */
    public List<EntryCard> submittedTo(PhaseId phase, UnitId upper) {
        return rows.submittedTo(phase, upper);
    }

    /** Everything submitted to a phase. */
    public List<EntryCard> submittedTo(PhaseId phase) {
        return rows.submittedTo(phase);
    }

    /** How many were submitted to a phase, by the council they are before; in one question, without the entries. */
    public List<Received> received(PhaseId phase) {
        return rows.received(phase);
    }
}

package vn.lantoa.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.Cap;
import vn.lantoa.rules.Category;
import vn.lantoa.rules.Declaration;
import vn.lantoa.rules.Entrants;
import vn.lantoa.rules.Entrants.EntrantKind;
import vn.lantoa.rules.EntryForm;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.rules.Sentence;

/** What the author of one category is asked, all of it from the rules; what they do not ask is not on the form. */
record FormQuestions(RuleBook book, Category category, EntryForm form) {

    /** @throws java.util.NoSuchElementException when the rules have no such category */
    static FormQuestions of(RuleBook book, String category) {
        Category found = book.category(category).orElseThrow();
        return new FormQuestions(book, found, book.entryForm(found));
    }

    boolean isClip() {
        return category.form().isClip();
    }

    /** The unit is asked for where the rules name kinds of unit, select by tier, or count by unit. */
    boolean unit() {
        return !book.rules().entrants().unitKinds().isEmpty()
                || !book.rules().tiers().isEmpty()
                || book.caps(category).stream().anyMatch(cap -> cap.scope() == Cap.Scope.UNIT);
    }

    /** The day of birth is asked for where the rules bound the age or ask for a guardian. */
    boolean birth() {
        return !ages().isEmpty();
    }

    /** What the rules say of age, one sentence each. */
    List<Sentence> ages() {
        Entrants entrants = book.rules().entrants();
        return Stream.of(
                        age("rules.text.minAge", entrants.minAge()),
                        age("rules.text.maxAge", entrants.maxAge()),
                        age("rules.text.guardian", entrants.guardianUnderAge()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Sentence> age(String key, @Nullable Integer years) {
        return Optional.ofNullable(years).map(age -> Sentence.of(key, age));
    }

    /** The kind that was answered, or the first the rules allow where it was none of theirs. */
    EntrantKind kind(@Nullable EntrantKind answered) {
        return answered != null && form.kinds().contains(answered)
                ? answered
                : form.kinds().getFirst();
    }

    boolean machineToDeclare() {
        return category.handling().machineMade() == Category.MachineMade.TO_DECLARE;
    }

    /** The declaration that artificial intelligence was used: made by the answer to that question, not by a tick. */
    Optional<Declaration> machineUsed() {
        return machineToDeclare()
                ? form.declarations().stream()
                        .filter(one -> one.kind() == Declaration.Kind.MACHINE_USED)
                        .findFirst()
                : Optional.empty();
    }

    /** The declarations to tick. */
    List<Declaration> ticks(boolean onBehalf, @Nullable Integer age) {
        return book.declarations(onBehalf, age).stream()
                .filter(one -> !machineUsed().equals(Optional.of(one)))
                .toList();
    }

    /** Everything declared: what was ticked, and what the answers say. */
    List<String> declared(List<String> ticked, @Nullable Boolean usedMachine) {
        List<String> all = new ArrayList<>(ticked);
        machineUsed().map(Declaration::id).ifPresent(all::remove);
        if (Boolean.TRUE.equals(usedMachine)) {
            machineUsed().map(Declaration::id).ifPresent(all::add);
        }
        return all;
    }

    /** What is asked, one sentence each. */
    List<String> effects(Lang lang) {
        List<Sentence> all = new ArrayList<>(form.effects());
        if (!category.parts().isEmpty()) {
            all.add(Sentence.of("rules.text.parts", category.parts()));
        }
        if (category.place() != null) {
            all.add(Sentence.of("rules.text.place", category.place()));
        }
        return all.stream()
                .map(one -> one.in(lang))
                .map(said -> said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1))
                .toList();
    }

    /** What the browser may know of the files before they are sent. */
    FileLimits files() {
        return new FileLimits(category, form.formats());
    }
}

package vn.lantoa.accounts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.page.Form;

/** People whom a form names by e-mail and name in numbered rows ({@code email1}, {@code name1}); blank rows say nothing. */
@Component
public class NamedPeople {

    private static final int MOST_ROWS = 40;

    private final People people;

    NamedPeople(People people) {
        this.people = people;
    }

    /** A row that names somebody. */
    public record Named(int row, String name, String email) {}

    /** How many rows a form has, when asked for more a few more. */
    public static int rows(Form form, int atLeast) {
        String typed = form.text("rows");
        int shown = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : atLeast;
        return Math.clamp(shown + (form.ticked("more") ? 3 : 0), 1, MOST_ROWS);
    }

    /** The rows that name somebody; what is wrong with one is refused beside its field. */
    public List<Named> read(Form form, int rows) {
        List<Named> named = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        IntStream.rangeClosed(1, rows)
                .filter(row -> form.ticked("email" + row) || form.ticked("name" + row))
                .mapToObj(row -> row(form, row))
                .forEach(one -> {
                    if (!one.email().isEmpty() && !seen.add(one.email())) {
                        form.refuse("email" + one.row(), "accounts.named.twice", one.email());
                    }
                    named.add(one);
                });
        return named;
    }

    private Named row(Form form, int row) {
        String email = form.required("email" + row, 250, "accounts.named.email").toLowerCase(Locale.ROOT);
        if (!email.isEmpty() && !OneTimeCodes.isEmail(email)) {
            form.refuse("email" + row, "accounts.email.invalid");
        } else if (form.text("name" + row).isEmpty()
                && people.byEmail(email).map(Person::name).orElse("").isEmpty()) {
            form.refuse("name" + row, "accounts.named.name", email);
        }
        return new Named(row, form.optional("name" + row, 100, "accounts.named.label.name"), email);
    }

    /** The person of a row, joined when unknown. Who has given a name keeps it, whatever the form says. */
    public PersonId person(Named named, Actor by) {
        Person person = people.join(named.name(), named.email(), by);
        if (person.name().isEmpty() && !named.name().isEmpty()) {
            people.rename(person.id(), named.name());
        }
        return person.id();
    }
}

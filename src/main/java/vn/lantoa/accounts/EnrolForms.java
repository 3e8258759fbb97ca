package vn.lantoa.accounts;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.accounts.Enrolling.Newcomer;
import vn.lantoa.accounts.PeopleDoor.Reach;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.shared.PhoneNumber;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The form that writes a person down with a position. */
@Component
class EnrolForms {

    private final Enrolling enrolling;
    private final PlaceAsked place;
    private final Placements placements;
    private final PeopleDoor door;

    EnrolForms(Enrolling enrolling, PlaceAsked place, Placements placements, PeopleDoor door) {
        this.enrolling = enrolling;
        this.place = place;
        this.placements = placements;
        this.door = door;
    }

    record Asked(Newcomer who, Positions.Place place, Basis basis) {}

    /** Empty with refusals in the form. */
    Optional<Asked> read(Form form, Reach reach) {
        Newcomer who = new Newcomer(form.required("name", 100, "accounts.name.missing"), email(form), telephone(form));
        Optional<Positions.Place> asked = place.read(form, reach.givable());
        Basis basis = place.basis(form);
        refuseOthers(form, reach, who);
        return form.isRefused() ? Optional.empty() : asked.map(one -> new Asked(who, one, basis));
    }

    @Transactional
    public PersonId enrol(Asked asked, Actor by, Words words) {
        PersonId person = enrolling.enrol(asked.who(), by);
        placements.give(person, asked.place(), asked.basis(), new Duties.Act(by, "", words));
        return person;
    }

    /** An office that could claim anybody as its member could hand out a code in anybody's name. */
    private void refuseOthers(Form form, Reach reach, Newcomer who) {
        enrolling
                .known(who)
                .filter(known -> reach.within() != null && !door.isWithin(reach, known.id()))
                .ifPresent(known -> form.refuse(
                        known.email() != null && known.email().equals(who.email()) ? "email" : "telephone",
                        "accounts.enrol.elsewhere"));
    }

    private static @Nullable String email(Form form) {
        String email = form.optional("email", 250, "accounts.enrol.email").toLowerCase(Locale.ROOT);
        if (!email.isEmpty() && !OneTimeCodes.isEmail(email)) {
            form.refuse("email", "accounts.email.invalid");
        }
        return email.isEmpty() ? null : email;
    }

    private static @Nullable String telephone(Form form) {
        if (!form.ticked("telephone")) {
            return null;
        }
        Optional<PhoneNumber> number = PhoneNumber.of(form.text("telephone"));
        if (number.isEmpty()) {
            form.refuse("telephone", "accounts.telephone.invalid");
        }
        return number.map(PhoneNumber::e164).orElse(null);
    }
}

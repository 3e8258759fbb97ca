package vn.lantoa.accounts;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.accounts.factor.Authenticators;
import vn.lantoa.accounts.factor.Passkeys;
import vn.lantoa.journal.Journal;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.DemoClock;

/**
 * Of whom a second factor is demanded, and who has one. In demo mode it is never demanded, unless {@code
 * lantoa.second-factor=on} says so: its cast is there to be played by anybody.
 */
@Component
public class SecondFactors {

    private final List<SecondFactorDemand> demands;
    private final Authenticators authenticators;
    private final Passkeys passkeys;
    private final Journal journal;
    private final boolean demanded;

    SecondFactors(
            List<SecondFactorDemand> demands,
            Authenticators authenticators,
            Passkeys passkeys,
            Journal journal,
            DemoClock demo,
            @Value("${lantoa.second-factor:}") String setting) {
        this.demands = demands;
        this.authenticators = authenticators;
        this.passkeys = passkeys;
        this.journal = journal;
        this.demanded = demanded(setting, demo.demo());
    }

    /** @throws IllegalArgumentException for any other word: a slip of the pen must not open a real contest */
    private static boolean demanded(String setting, boolean demo) {
        return switch (setting) {
            case "" -> !demo;
            case "on" -> true;
            case "off" -> false;
            default ->
                throw new IllegalArgumentException(
                        "LANTOA_SECOND_FACTOR: on hoặc off / on or off, not \"" + setting + "\"");
        };
    }

    /** Whether a session of this person must show one: who holds a deciding role, and who has set one up. */
    public boolean mustShow(PersonId person) {
        return demanded && (decides(person) || has(person));
    }

    /** Whether this person holds a role that decides. */
    public boolean decides(PersonId person) {
        return demands.stream().anyMatch(demand -> demand.isDemandedOf(person));
    }

    public boolean has(PersonId person) {
        return authenticators.has(person) || !passkeys.of(person).isEmpty();
    }

    /** Takes away all factors of a person who lost them; the next sign-in sets up new ones. */
    @Transactional
    public void removeAll(PersonId person, Actor by) {
        boolean had = authenticators.remove(person) | passkeys.removeAll(person) > 0;
        if (had) {
            journal.write(
                    by,
                    "person.factors.removed",
                    "person:" + person,
                    "Gỡ các yếu tố xác thực thứ hai đã mất; lần đăng nhập sau phải đặt lại.");
        }
    }
}

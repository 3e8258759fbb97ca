package vn.lantoa.judging;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.SecondFactorDemand;
import vn.lantoa.shared.PersonId;

/** A juror's signature decides: a code alone is not enough. */
@Component
class JurorsNeedTwoFactors implements SecondFactorDemand {

    private static final String SCORES = """
            select exists (select from judging.juror
                           join judging.panel_in_force panel on panel.id = juror.panel
                           where juror.person = :person)
            """;

    private final JdbcClient jdbc;

    JurorsNeedTwoFactors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isDemandedOf(PersonId person) {
        return jdbc.sql(SCORES)
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }
}

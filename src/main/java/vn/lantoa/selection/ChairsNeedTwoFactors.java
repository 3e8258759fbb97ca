package vn.lantoa.selection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.SecondFactorDemand;
import vn.lantoa.shared.PersonId;

/** The chair of a council concludes for a whole district: a code alone is not enough. */
@Component
class ChairsNeedTwoFactors implements SecondFactorDemand {

    private static final String CHAIRS = """
            select exists (select from selection.member
                           join selection.council_in_force council on council.id = member.council
                           where member.person = :person and member.role = 'CHAIR')
            """;

    private final JdbcClient jdbc;

    ChairsNeedTwoFactors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isDemandedOf(PersonId person) {
        return jdbc.sql(CHAIRS)
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }
}

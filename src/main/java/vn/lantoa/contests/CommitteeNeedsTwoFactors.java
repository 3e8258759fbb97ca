package vn.lantoa.contests;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.SecondFactorDemand;
import vn.lantoa.shared.PersonId;

/** Whoever serves on an organising committee acts for the contest: a code alone is not enough. */
@Component
class CommitteeNeedsTwoFactors implements SecondFactorDemand {

    private static final String SERVES =
            "select exists (select from contests.committee_member where person = :person and until_ is null)";

    private final JdbcClient jdbc;

    CommitteeNeedsTwoFactors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isDemandedOf(PersonId person) {
        return jdbc.sql(SERVES)
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }
}

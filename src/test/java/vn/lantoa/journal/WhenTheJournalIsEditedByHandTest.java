package vn.lantoa.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lantoa.PageTest;

@PageTest
class WhenTheJournalIsEditedByHandTest {

    @Autowired
    Journal journal;

    @Autowired
    Sequencer sequencer;

    @Autowired
    Chain chain;

    @Autowired
    JdbcClient application;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Qualifier("owner")
    DataSource owner;

    @BeforeEach
    void threeLines() {
        for (int i = 1; i <= 3; i++) {
            int n = i;
            transaction.executeWithoutResult(t -> journal.write(null, "test.act", "test:" + n, "Dòng thứ " + n));
        }
        sequencer.linkNewLines();
    }

    @Test
    void theChainIsSoundUntilThenAndBrokenAfterwardsAndNamesTheSubject() {
        assertThat(chain.check()).isInstanceOf(Chain.Verdict.Sound.class);
        JdbcClient hand = JdbcClient.create(owner);
        hand.sql("alter table journal.line disable trigger all").update();
        hand.sql("update journal.line set sentence = 'Dòng khác' where subject = 'test:2'")
                .update();
        assertThat(chain.check())
                .isInstanceOfSatisfying(
                        Chain.Verdict.BrokenAt.class,
                        broken -> assertThat(broken.subject()).isEqualTo("test:2"));
    }

    @Test
    void theApplicationsRoleMayOnlyAdd() {
        assertThatThrownBy(() -> application
                        .sql("update journal.line set sentence = 'x'")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> application.sql("delete from journal.link").update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void evenTheOwnerIsRefusedByTheTable() {
        JdbcClient hand = JdbcClient.create(owner);
        assertThatThrownBy(() -> hand.sql("delete from journal.line").update()).hasMessageContaining("append-only");
    }
}

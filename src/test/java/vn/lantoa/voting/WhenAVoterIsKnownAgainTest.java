package vn.lantoa.voting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenAVoterIsKnownAgainTest {

    @ParameterizedTest
    @CsvSource({
        "An.Hoang@Gmail.com, anhoang@gmail.com",
        "an.hoang+thi@googlemail.com, anhoang@gmail.com",
        "an.hoang@example.vn, an.hoang@example.vn",
        "AN+x@example.vn, an+x@example.vn",
    })
    void spellingsOfOneMailboxAreOne(String typed, String mailbox) {
        assertThat(Voter.mailbox(typed)).isEqualTo(mailbox);
    }

    @Test
    void onePersonIsAnotherDigestInAnotherPoll() {
        byte[] first = new byte[32];
        byte[] second = new byte[32];
        second[0] = 1;
        assertThat(Voter.of("an@example.vn", first))
                .isEqualTo(Voter.of("AN@example.vn", first))
                .isNotEqualTo(Voter.of("an@example.vn", second));
    }
}

package vn.lantoa.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lantoa.PageTest;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;

/** Letters on the site itself: whole for whom they are meant, not there for anybody else. */
@PageTest
class WhenLettersAreReadTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    private final Actor an = new Actor(new PersonId(UUID.randomUUID()), "An");
    private final Actor giang = new Actor(new PersonId(UUID.randomUUID()), "Giang");

    private void say(Actor to, Letter letter) {
        transaction.executeWithoutResult(t -> outbox.write(new Recipient(to.id(), null, null), letter));
    }

    private String inbox(Actor reader) {
        return text("/thu", reader);
    }

    private String text(String path, Actor reader) {
        try {
            return mvc.get()
                    .uri(path)
                    .with(PageTest.As.person(reader))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoHasNoAddressFindsTheLetterHereAndNobodyElseDoes() {
        say(an, Letter.notice("Đã nhận tác phẩm TQ-0001", "Xin cảm ơn").leadingTo("/du-thi"));
        assertThat(inbox(an)).contains("Đã nhận tác phẩm TQ-0001", "/du-thi", "1 thư chưa đọc");
        assertThat(inbox(giang)).doesNotContain("TQ-0001").contains("Chưa có thư nào");
    }

    @Test
    void aCodeIsNotKeptHere() {
        say(an, Letter.code("Mã đăng nhập: 654321", "654321"));
        assertThat(inbox(an)).doesNotContain("654321");
    }

    @Test
    void readingIsAnActAndWhatCameMeanwhileStaysUnread() {
        say(an, Letter.notice("Một", ""));
        say(an, Letter.notice("Hai", ""));
        String upTo = text("/thu", an).replaceAll("(?s).*name=\"den\" value=\"(\\d+)\".*", "$1");
        say(an, Letter.notice("Ba", ""));
        for (int twice = 0; twice < 2; twice++) {
            assertThat(mvc.post()
                            .uri("/thu/da-doc")
                            .param("den", upTo)
                            .with(csrf())
                            .with(PageTest.As.person(an)))
                    .hasStatus(HttpStatus.SEE_OTHER);
        }
        assertThat(text("/viec-cua-toi", an)).contains("1 thư chưa đọc");
        assertThat(text("/viec-cua-toi", giang)).doesNotContain("thư chưa đọc");
    }

    @Test
    void thirtyAreOnAPage() {
        for (int i = 1; i <= 31; i++) {
            say(an, Letter.notice("Thư số " + i + ".", ""));
        }
        assertThat(text("/thu", an)).contains("Thư số 31.", "Thư số 2.").doesNotContain("Thư số 1.");
        String older = text("/thu", an).replaceAll("(?s).*href=\"(/thu\\?truoc=\\d+)\".*", "$1");
        assertThat(text(older, an)).contains("Thư số 1.").doesNotContain("Thư số 2.");
        assertThat(text("/thu?truoc=x", an)).contains("Thư số 31.");
    }

    @Test
    void aStrangerIsAskedToSignIn() {
        assertThat(mvc.get().uri("/thu")).hasStatus(HttpStatus.FOUND);
        assertThat(mvc.post().uri("/thu/da-doc").with(PageTest.As.person(an))).hasStatus(HttpStatus.FORBIDDEN);
    }
}

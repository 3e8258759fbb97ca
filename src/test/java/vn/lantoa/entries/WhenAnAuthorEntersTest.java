package vn.lantoa.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.lantoa.PageTest;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.publication.StatementCount;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.MovableClock;

@PageTest
class WhenAnAuthorEntersTest {

    private static final Instant OPEN = Instant.parse("2023-02-10T01:00:00Z");
    private static final Instant WITHDRAWN_UNTIL = Instant.parse("2023-03-29T17:00:00Z");
    private static final Instant CLOSED = Instant.parse("2023-03-14T17:00:00Z");

    @Autowired
    MockMvcTester site;

    @Autowired
    ADraft drafts;

    @Autowired
    Entries entries;

    @Autowired
    Withdrawing withdrawing;

    @Autowired
    Contests contests;

    @Autowired
    MovableClock clock;

    Actor an;
    PhaseId phase;

    @BeforeEach
    void entriesAreOpen() {
        clock.moveTo(OPEN);
        an = drafts.author("Hoàng Văn Ánh");
        phase = contests.phases(contests.shown().orElseThrow().id()).getFirst().id();
    }

    private static RequestPostProcessor as(Actor actor) {
        return PageTest.As.person(actor);
    }

    private EntryId ready(String title) {
        return drafts.ready(phase, an, title);
    }

    @Test
    void fromAnEmptyFormToTheReceiptWithoutScript() throws IOException {
        MvcTestResult begun = site.post()
                .uri("/du-thi")
                .with(as(an))
                .with(csrf())
                .param("phase", phase.toString())
                .exchange();
        assertThat(begun).hasStatus(303);
        String form = begun.getResponse().getRedirectedUrl();
        assertThat(site.get().uri(form).with(as(an)))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Hoàng Văn Ánh\"", "23 giờ 59, 14/3/2023", "name=\"declared\" value=\"ban-quyen\"")
                .doesNotContain("name=\"declared\" value=\"ban-quyen\" checked", "name=\"authorEmail\"");
        assertThat(site.post()
                        .uri(form)
                        .with(as(an))
                        .with(csrf())
                        .param("act", "find")
                        .param("title", "Ngày mùa")
                        .param("unitWords", "huyen uy son duong"))
                .hasStatusOk()
                .bodyText()
                .contains("Huyện ủy Sơn Dương", "value=\"Ngày mùa\"");
        MvcTestResult sent = send(form, drafts.text(an, "Ngày mùa ở Hợp Thành"), "demo/photos/la.jpg");
        assertThat(sent).hasStatus(303).hasRedirectedUrl(form);
        String code = entries.of(an.id()).getFirst().code();
        assertThat(site.get().uri(form).with(as(an)))
                .hasStatusOk()
                .bodyText()
                .contains(code, "Ngày mùa ở Hợp Thành", "Hội đồng cấp huyện xét chọn", "SHA-256", "Lý do rút");
    }

    private MvcTestResult send(String form, DraftText text, String photo) throws IOException {
        var request = site.post()
                .uri(form)
                .multipart()
                .file(new MockMultipartFile(
                        "media", "IMG_0001.jpg", "image/jpeg", new ClassPathResource(photo).getContentAsByteArray()))
                .with(as(an))
                .with(csrf())
                .param("act", "send")
                .param("unit", String.valueOf(text.unit()))
                .param("kind", "individual")
                .param("authorName", text.authorName())
                .param("title", text.title())
                .param("caption", text.caption())
                .param("place", text.place())
                .param("takenOn", "2023-02-03")
                .param("bornOn", "1985-08-19")
                .param("telephone", "0912 345 678");
        text.declared().forEach(one -> request.param("declared", one));
        return request.exchange();
    }

    @Test
    void whatIsMissingIsSaidBesideEachFieldAndWhatWasTypedIsKept() {
        EntryId draft = drafts.begun(phase, an);
        assertThat(site.post()
                        .uri("/du-thi/" + draft)
                        .with(as(an))
                        .with(csrf())
                        .param("act", "send")
                        .param("authorName", "Hoàng Văn Ánh")
                        .param("caption", "Gặt lúa chạy mưa")
                        .param("telephone", "09 không nhớ"))
                .hasStatus(422)
                .bodyText()
                .contains("title-refusal", "Xin ghi tên tác phẩm", "Gặt lúa chạy mưa", "value=\"09 không nhớ\"");
        assertThat(entries.find(draft).orElseThrow().caption()).isEqualTo("Gặt lúa chạy mưa");
        assertThat(site.get().uri("/du-thi/" + draft).with(as(an)))
                .as("another day")
                .bodyText()
                .contains("Gặt lúa chạy mưa");
    }

    @Test
    void anotherPersonsPhotoCannotBeTakenIntoMyDraft() {
        var theirs = drafts.photo(drafts.author("Người khác"), "READY", 1600, 1200);
        EntryId draft = drafts.begun(phase, an);
        assertThat(keep(draft, "media", theirs.value().toString())).hasStatus(204);
        assertThat(entries.find(draft).orElseThrow().photos()).isEmpty();
        var mine = drafts.photo(an, "READY", 1600, 1200);
        keep(draft, "media", mine.value().toString());
        assertThat(entries.find(draft).orElseThrow().photos()).containsExactly(mine);
    }

    private MvcTestResult keep(EntryId draft, String field, String value) {
        return site.post()
                .uri("/du-thi/" + draft + "/ban-nhap")
                .with(as(an))
                .with(csrf())
                .param(field, value)
                .exchange();
    }

    @Test
    void aPhaseWhoseRulesArePendingIsRefusedWithTheReason() {
        PhaseId clips =
                contests.phases(contests.shown().orElseThrow().id()).get(1).id();
        assertThat(site.post().uri("/du-thi").with(as(an)).with(csrf()).param("phase", clips.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Thể lệ chưa được ban hành");
        assertThat(entries.of(an.id())).isEmpty();
    }

    @Test
    void afterTheDeadlineEachDoorSaysWhenItClosed() {
        EntryId draft = ready("Muộn");
        EntryId sent = drafts.ready(phase, an, "Đã gửi");
        submit(sent);
        clock.moveTo(CLOSED);
        assertThat(post("/du-thi", "phase", phase.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("phút cuối là 23 giờ 59, 14/3/2023");
        assertThat(submit(draft)).hasStatus(422).bodyText().contains("phút cuối là 23 giờ 59, 14/3/2023", "Muộn");
        clock.moveTo(WITHDRAWN_UNTIL);
        assertThat(post("/du-thi/" + sent + "/rut", "reason", "Đổi ý"))
                .hasStatus(422)
                .bodyText()
                .contains("phút cuối là 23 giờ 59, 29/3/2023", "value=\"Đổi ý\"");
        assertThat(entries.find(draft).orElseThrow().status()).isEqualTo(EntryStatus.DRAFT);
        assertThat(entries.find(sent).orElseThrow().status()).isEqualTo(EntryStatus.SUBMITTED);
    }

    private MvcTestResult post(String path, String field, String value) {
        return site.post()
                .uri(path)
                .with(as(an))
                .with(csrf())
                .param(field, value)
                .exchange();
    }

    /** Sends the whole form again as the page holds it. */
    private MvcTestResult submit(EntryId draft) {
        EntryCard card = entries.find(draft).orElseThrow();
        var request = site.post()
                .uri("/du-thi/" + draft)
                .with(as(an))
                .with(csrf())
                .param("act", "send")
                .param("unit", String.valueOf(card.unit()))
                .param("authorName", card.authorName())
                .param("title", card.title())
                .param("caption", card.caption())
                .param("place", card.place())
                .param("takenOn", String.valueOf(card.takenOn()))
                .param("bornOn", "1985-08-19")
                .param("telephone", "0912 345 678");
        card.photos().forEach(p -> request.param("media", p.value().toString()));
        drafts.text(an, "").declared().forEach(one -> request.param("declared", one));
        return request.exchange();
    }

    @Test
    void takingBackAsksAReasonAndShowsTwiceTheSame() {
        EntryId entry = ready("Rút lại");
        submit(entry);
        String path = "/du-thi/" + entry + "/rut";
        assertThat(post(path, "reason", "  ")).hasStatus(422).bodyText().contains("reason-refusal");
        assertThat(post(path, "reason", "Gửi nhầm ảnh")).hasStatus(303);
        assertThat(post(path, "reason", "Gửi nhầm ảnh")).hasStatus(303);
        assertThat(site.get().uri("/du-thi/" + entry).with(as(an)))
                .hasStatusOk()
                .bodyText()
                .contains("Đã rút")
                .doesNotContain("Lý do rút");
        assertThat(submit(entry)).as("what was sent is never sent again").hasStatus(303);
        assertThat(entries.find(entry).orElseThrow().status()).isEqualTo(EntryStatus.WITHDRAWN);
    }

    @Test
    void aSecondPressOfSendLeadsToTheSameReceipt() {
        EntryId entry = ready("Bấm hai lần");
        assertThat(submit(entry)).hasStatus(303).hasRedirectedUrl("/du-thi/" + entry);
        String code = entries.find(entry).orElseThrow().code();
        assertThat(submit(entry)).hasStatus(303).hasRedirectedUrl("/du-thi/" + entry);
        assertThat(entries.find(entry).orElseThrow().code()).isEqualTo(code);
    }

    @Test
    void aStrangerFindsNothingAndTheOwnerDoes() {
        EntryId draft = ready("Chỉ của tôi");
        EntryId sent = ready("Đã gửi, chỉ của tôi");
        submit(sent);
        Actor stranger = drafts.author("Người lạ");
        assertThat(site.get().uri("/du-thi/cua-toi").with(as(an))).bodyText().contains("Chỉ của tôi");
        assertThat(site.get().uri("/du-thi/cua-toi").with(as(stranger)))
                .hasStatusOk()
                .bodyText()
                .contains("Bạn chưa gửi tác phẩm nào")
                .doesNotContain("của tôi</strong>");
        for (EntryId one : new EntryId[] {draft, sent}) {
            assertThat(site.get().uri("/du-thi/" + one).with(as(stranger))).hasStatus(404);
            for (String door : new String[] {"", "/ban-nhap", "/rut"}) {
                assertThat(site.post()
                                .uri("/du-thi/" + one + door)
                                .with(as(stranger))
                                .with(csrf())
                                .param("reason", "x"))
                        .hasStatus(404);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"khong-co", "1", "00000000-0000-0000-0000-000000000000", "TQ-0001"})
    void aBadIdIsNotThere(String id) {
        assertThat(site.get().uri("/du-thi/" + id).with(as(an))).hasStatus(404);
        assertThat(post("/du-thi/" + id, "act", "send")).hasStatus(404);
        assertThat(post("/du-thi/" + id + "/rut", "reason", "x")).hasStatus(404);
        assertThat(post("/du-thi", "phase", id)).hasStatus(404);
    }

    @Test
    void theSearchForUnitsAnswersTheFormAndIsNoPageOfItsOwn() {
        assertThat(site.get().uri("/don-vi?unitWords=").with(as(an))).hasStatusOk();
        assertThat(site.get().uri("/don-vi").with(as(an))).hasStatus(404);
    }

    @Test
    void withoutSignInWithoutATokenAndByGetNothingHappens() {
        EntryId draft = ready("Không đổi");
        assertThat(site.get().uri("/du-thi/" + draft)).hasStatus3xxRedirection();
        assertThat(site.post().uri("/du-thi/" + draft).with(as(an)).param("act", "send"))
                .hasStatus(403);
        assertThat(site.post().uri("/du-thi").with(as(an)).param("phase", phase.toString()))
                .hasStatus(403);
        assertThat(site.get().uri("/du-thi/" + draft + "/rut").with(as(an))).hasStatus(405);
        assertThat(entries.of(an.id())).hasSize(1).allMatch(e -> e.status() == EntryStatus.DRAFT);
    }

    @Test
    void threeEntriesCostAsManyStatementsAsOne() {
        ready("Một");
        list();
        long forOne = StatementCount.of(this::list);
        ready("Hai");
        ready("Ba");
        list();
        assertThat(forOne).isPositive();
        assertThat(StatementCount.of(this::list)).isEqualTo(forOne);
    }

    private void list() {
        assertThat(site.get().uri("/du-thi/cua-toi").with(as(an))).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, SUBMITTED",
        "true,  false, WITHDRAWN",
        "false, true,  DISQUALIFIED",
        "true,  true,  DISQUALIFIED"
    })
    void itsStateIsWhatItsRowsSay(boolean withdrawn, boolean disqualified, EntryStatus status) {
        EntryId entry = ready("Tình trạng");
        assertThat(entries.find(entry).orElseThrow().status()).isEqualTo(EntryStatus.DRAFT);
        submit(entry);
        if (withdrawn) {
            withdrawing.withdraw(entry, "Đổi ý", an);
        }
        if (disqualified) {
            withdrawing.disqualify(entry, "Ảnh ghép", an);
        }
        assertThat(entries.find(entry).orElseThrow().status()).isEqualTo(status);
        assertThat(site.get().uri("/du-thi/" + entry).with(as(an))).hasStatusOk();
    }
}

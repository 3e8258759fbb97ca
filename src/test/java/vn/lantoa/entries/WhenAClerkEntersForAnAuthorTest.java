package vn.lantoa.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.accounts.People;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.MovableClock;

@PageTest
class WhenAClerkEntersForAnAuthorTest {

    @Autowired
    MockMvcTester site;

    @Autowired
    ADraft drafts;

    @Autowired
    Submitting submitting;

    @Autowired
    Entries entries;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    Actor clerk;
    PhaseId phase;
    String address;

    @BeforeEach
    void theClerkOfSonDuong() {
        clock.moveTo(Instant.parse("2023-02-10T01:00:00Z"));
        clerk = people.byEmail(DemoCast.CLERK.email()).orElseThrow().actor();
        phase = drafts.phase();
        address = UUID.randomUUID() + "@example.vn";
    }

    @Test
    void theAuthorAnswersForItAndTheClerkIsNamedAsWhoEntered() {
        EntryId draft = draft("Ma Thị Bưởi", address, "Huyện ủy Sơn Dương", "Ảnh của chị Bưởi");
        assertThat(submitting.submit(draft, clerk)).isInstanceOf(Submission.Accepted.class);
        EntryCard entry = entries.find(draft).orElseThrow();
        assertThat(entry.author())
                .isEqualTo(people.byEmail(address).orElseThrow().id());
        assertThat(entry.enteredBy()).isEqualTo(clerk.id());
        assertThat(entries.of(entry.author())).extracting(EntryCard::id).containsExactly(draft);
    }

    @Test
    void nobodyJoinsWhileTheAddressIsBeingTypedNorWhenItIsRefused() {
        EntryId draft = draft("Ma Thị Bưởi", address, "Huyện ủy Na Hang", "Huyện khác");
        assertThat(people.byEmail(address)).isEmpty();
        assertThat(submitting.submit(draft, clerk)).isEqualTo(new Submission.UnitNotTheirs());
        assertThat(people.byEmail(address)).isEmpty();
    }

    @Test
    void worksAuthorsSentThemselvesCountToo() {
        Actor author = people.join("Ma Thị Bưởi", address).actor();
        for (int i = 1; i <= 3; i++) {
            submitting.submit(drafts.ready(phase, author, "Tự gửi " + i), author);
        }
        assertThat(submitting.submit(draft("Ma Thị Bưởi", address, "Huyện ủy Sơn Dương", "Gửi hộ"), clerk))
                .matches(WhenADraftIsSubmittedTest::isAtTheCapOfThree);
    }

    @Test
    void authorsWithoutAnAddressAreToldApartByName() {
        for (int i = 1; i <= 3; i++) {
            assertThat(submitting.submit(draft("Lý Văn Páo", "", "Huyện ủy Sơn Dương", "Ảnh " + i), clerk))
                    .isInstanceOf(Submission.Accepted.class);
        }
        assertThat(submitting.submit(draft("LÝ VĂN PÁO", "", "Huyện ủy Sơn Dương", "Ảnh 4"), clerk))
                .matches(WhenADraftIsSubmittedTest::isAtTheCapOfThree);
        assertThat(submitting.submit(draft("Bàn Thị Mẩy", "", "Huyện ủy Sơn Dương", "Ảnh 1"), clerk))
                .isInstanceOf(Submission.Accepted.class);
    }

    @Test
    void whoeverIsNoClerkEntersForThemselvesWhateverAddressTheySend() {
        Actor an = drafts.author("Hoàng Văn Ánh");
        EntryId draft = drafts.begun(phase, an);
        drafts.keep(draft, with(an, "Hoàng Văn Ánh", address, "Huyện ủy Na Hang", "Của tôi"), an);
        assertThat(submitting.submit(draft, an)).isInstanceOf(Submission.Accepted.class);
        assertThat(entries.find(draft).orElseThrow().author()).isEqualTo(an.id());
        assertThat(people.byEmail(address)).isEmpty();
    }

    @Test
    void whoeverSitsInTheOfficeNextSeesWhatItEnteredForOthersAndNothingElse() {
        EntryId forAnother = draft("Ma Thị Bưởi", address, "Huyện ủy Sơn Dương", "Ảnh của chị Bưởi");
        submitting.submit(forAnother, clerk);
        EntryId withoutAddress = draft("Lý Văn Páo", "", "Huyện ủy Sơn Dương", "Ảnh của anh Páo");
        EntryId own = draft(clerk.name(), "", "Huyện ủy Sơn Dương", "Ảnh của tôi");
        Actor next =
                people.join("Người Kế Nhiệm", UUID.randomUUID() + "@example.vn").actor();
        assertThat(sees(next, forAnother)).isFalse();
        people.makeClerk(next.id(), people.clerkOf(clerk.id()).getFirst());
        assertThat(sees(next, forAnother)).isTrue();
        assertThat(sees(next, withoutAddress)).isTrue();
        assertThat(sees(next, own)).as("a colleague's own work").isFalse();
        assertThat(site.get().uri("/du-thi/cua-toi").with(PageTest.As.person(next)))
                .hasStatusOk()
                .bodyText()
                .contains("Ảnh của chị Bưởi", "Ảnh của anh Páo")
                .doesNotContain("Ảnh của tôi");
    }

    private boolean sees(Actor who, EntryId entry) {
        return site.get()
                        .uri("/du-thi/" + entry)
                        .with(PageTest.As.person(who))
                        .exchange()
                        .getResponse()
                        .getStatus()
                == 200;
    }

    private EntryId draft(String author, String email, String district, String title) {
        return drafts.keep(drafts.begun(phase, clerk), with(clerk, author, email, district, title), clerk);
    }

    private DraftText with(Actor by, String author, String email, String district, String title) {
        DraftText text = drafts.text(by, title);
        return new DraftText(
                drafts.unit(district),
                author,
                title,
                text.caption(),
                text.place(),
                text.takenOn(),
                ADraft.individual(email),
                text.photos(),
                text.declared());
    }
}

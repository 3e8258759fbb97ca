package vn.lantoa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.publication.AShow;
import vn.lantoa.publication.ManyWorks;
import vn.lantoa.web.MovableClock;

/** An organiser works through a list of hundreds on a phone and on a laptop. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ALongListTest {

    @LocalServerPort
    int port;

    @Autowired
    AShow aShow;

    @Autowired
    ManyWorks manyWorks;

    @Autowired
    MovableClock clock;

    Stage stage;
    AShow.Show show;
    String mark;

    @BeforeAll
    void hundredsOfWorks() throws java.io.IOException {
        stage = new Stage(port);
        clock.moveTo(Instant.parse("2023-04-10T03:00:00Z"));
        show = aShow.of(3);
        mark = manyWorks.add(show, 300);
    }

    @AfterAll
    void close() throws Exception {
        stage.close();
    }

    @Test
    void itIsSearchedTickedPublishedAndTurned() {
        Page page = stage.as(DemoCast.STAFF);
        stage.visit("/dang-tai?giai-doan=" + show.number());
        stage.look("list-first");
        page.fill("#tim", "tac gia so");
        page.click(".listfilter button");
        assertThat(page.locator("tbody tr")).hasCount(3);
        page.check("input[name=muc] >> nth=0");
        page.click("#hang-loat > button");
        assertThat(page.locator(".notice")).containsText("Đã đăng tải 1 tác phẩm");
        stage.look("list-searched");
        page.fill("#tim", mark);
        page.click(".listfilter button");
        page.check("input[name=tat-ca]");
        page.click("#hang-loat > button");
        assertThat(page.locator(".notice")).containsText("Đã đăng tải 300 tác phẩm");
        page.click("a[rel=next]");
        stage.look("list-second");
        page.click("#hang-loat summary");
        page.click("#hang-loat .danger");
        assertThat(page.locator(".refusals")).containsText("Xin ghi lý do gỡ");
        stage.look("list-refused");
        page.fill("#tim", "khong co gi");
        page.click(".listfilter button");
        stage.look("list-no-match");
        stage.visit("/fanpage?giai-doan=" + show.number());
        stage.look("list-posts");
        stage.visit("/fanpage/so-lieu?ngon-ngu=en&giai-doan=" + show.number());
        stage.look("list-figures-en");
        stage.visit("/dang-tai?giai-doan=" + show.number() + "&xep=-title");
        stage.look("list-first-en");
        stage.visit("/nhat-ky?ngon-ngu=vi");
        stage.look("list-journal");
        page = stage.as(DemoCast.AUTHOR);
        stage.visit("/du-thi/cua-toi");
        stage.look("list-mine");
    }
}

package vn.lantoa.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.publication.AShow;
import vn.lantoa.publication.ManyWorks;
import vn.lantoa.web.MovableClock;

/** A province's worth of works, in a database of its own: what a page weighs, and that it comes soon. */
@SpringBootTest(properties = "lantoa.works=20000")
@AutoConfigureMockMvc
class WhenTwentyThousandWorksAreListedTest {

    private static final int WORKS = 20_000;

    /** Ten times what a quiet machine needs: a page that reads every row for each row does not get near it. */
    private static final Duration SOON = Duration.ofSeconds(5);

    @Autowired
    MockMvcTester site;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AShow aShow;

    @Autowired
    ACouncil aCouncil;

    @Autowired
    ManyWorks manyWorks;

    @Test
    void eachListStaysLightAndQuick() {
        clock.moveTo(Instant.parse("2023-04-10T03:00:00Z"));
        AShow.Show show = aShow.of(1);
        manyWorks.add(show, WORKS - 1);
        jdbc.sql("""
                insert into publication.publication (entry, phase, by_)
                select entry, phase, sealed_by from entries.lineup_entry join entries.lineup on lineup.id = lineup
                where phase = :phase and position <= 19000
                """).param("phase", show.phase().value()).update();
        jdbc.sql("""
                insert into publication.post (entry, phase, permalink, by_)
                select entry, phase, 'https://www.facebook.com/danvan/posts/' || entry, by_
                from publication.publication where phase = :phase
                """).param("phase", show.phase().value()).update();
        Council council = aCouncil.founded();
        manyWorks.copies(aCouncil.entry(council, "Hoàng Văn An", "Ngày mùa"), 2_500);
        jdbc.sql("analyze").update();
        RequestPostProcessor staff = PageTest.As.person(aShow.actor(DemoCast.STAFF));
        String phase = "?giai-doan=" + show.number();
        measured("/dang-tai" + phase, staff);
        measured("/dang-tai" + phase + "&tinh-trang=waiting", staff);
        measured("/dang-tai" + phase + "&tim=ban%20sao%20019999", staff);
        measured("/dang-tai" + phase + "&xep=-title", staff);
        measured("/fanpage" + phase, staff);
        measured("/fanpage/so-lieu" + phase, staff);
        measured("/xet-chon/" + council.id(), aCouncil.as(council, Seat.Role.CHAIR));
        measured("/xet-chon/" + council.id() + "?xep=-weight", aCouncil.as(council, Seat.Role.CHAIR));
        measured("/nhat-ky?tim=gui%20tac%20pham", staff);
    }

    private void measured(String address, RequestPostProcessor who) {
        page(address, who);
        Instant start = Instant.now();
        String page = page(address, who);
        Duration took = Duration.between(start, Instant.now());
        LoggerFactory.getLogger(getClass()).info("{}: {} kB, {} ms", address, page.length() / 1000, took.toMillis());
        assertThat(page.length()).as(address).isLessThan(250_000);
        assertThat(took).as(address).isLessThan(SOON);
    }

    private String page(String address, RequestPostProcessor who) {
        var answer = site.get().uri(URI.create(address)).with(who).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}

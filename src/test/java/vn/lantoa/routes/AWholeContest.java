package vn.lantoa.routes;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.accounts.People;
import vn.lantoa.judging.ARound;
import vn.lantoa.media.Media;
import vn.lantoa.media.MediaId;
import vn.lantoa.publication.AShow;
import vn.lantoa.results.AResult;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.units.Units;
import vn.lantoa.web.MovableClock;

/** Fixture: the planted demo and, beside it, one of each thing that a route can name. */
@Component
class AWholeContest {

    private final JdbcClient jdbc;
    private final People people;
    private final Units units;
    private final Media media;
    private final MovableClock clock;
    private final AShow aShow;
    private final AResult aResult;
    private final ARound aRound;

    private final Map<String, String> things = new HashMap<>();
    private final Map<Visitor, Actor> visitors = new EnumMap<>(Visitor.class);

    AWholeContest(
            JdbcClient jdbc,
            People people,
            Units units,
            Media media,
            MovableClock clock,
            AShow aShow,
            AResult aResult,
            ARound aRound) {
        this.jdbc = jdbc;
        this.people = people;
        this.units = units;
        this.media = media;
        this.clock = clock;
        this.aShow = aShow;
        this.aResult = aResult;
        this.aRound = aRound;
    }

    /** Makes everything, through the pages where they do it in one form. */
    void happens(MockMvcTester site) {
        things.clear();
        visitors.clear();
        entries(site);
        drafting(site);
        council();
        scoring();
        publication(site);
        result(site);
        cast();
    }

    /** The id or number of the thing of this name; what is no name stands for itself. */
    String thing(String name) {
        return things.getOrDefault(name, name);
    }

    /** The address of this line's thing. */
    String path(RouteTable.Row row) {
        return RouteTable.VARIABLE.matcher(row.route()).replaceAll(found -> thing(row.named(found.group(1))));
    }

    Actor visitor(Visitor visitor) {
        return visitors.get(visitor);
    }

    private void entries(MockMvcTester site) {
        day("2023-03-10");
        var work = jdbc.sql("""
                select entry.id, submission.code, entry.author, photo.media, entry.phase
                from entries.entry join entries.submission on submission.entry = entry.id
                join entries.photo on photo.entry = entry.id and position = 1
                order by entry.upper = :district desc limit 1
                """)
                .param("district", district("Huyện ủy Sơn Dương"))
                .query()
                .singleRow();
        Actor author = person((UUID) work.get("author"));
        visitors.put(Visitor.AUTHOR, author);
        visitors.put(
                Visitor.OTHER_AUTHOR,
                person(jdbc.sql("select author from entries.entry where author <> :a limit 1")
                        .param("a", author.id().value())
                        .query(UUID.class)
                        .single()));
        things.put("ENTRY", work.get("id").toString());
        things.put("CODE", work.get("code").toString());
        things.put("PHASE_ID", work.get("phase").toString());
        things.put("DRAFT", after("/du-thi/", post(site, author, "/du-thi", "phase", things.get("PHASE_ID"))));
        things.put("PHOTO", work.get("media").toString());
        MediaId photo = new MediaId((UUID) work.get("media"));
        things.put("TOKEN", media.addresses(List.of(photo), "public").get(photo).token());
        var upload = site.post()
                .uri("/uploads")
                .with(PageTest.As.person(author))
                .with(csrf().asHeader())
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", "1000")
                .exchange();
        things.put("UPLOAD", after("/uploads/", upload.getResponse().getHeader("Location")));
    }

    private void drafting(MockMvcTester site) {
        post(
                site,
                one(DemoCast.STAFF),
                "/ban-to-chuc/the-le/2/bat-dau",
                "from",
                "model",
                "model",
                "tuyen-quang-2023-clip");
    }

    private void council() {
        UUID elsewhere = district("Huyện ủy Na Hang");
        things.put("DISTRICT", elsewhere.toString());
        things.put("COUNCIL", council(district("Huyện ủy Sơn Dương")).toString());
        UUID chair = jdbc.sql("select person from selection.member where council = :council and role = 'CHAIR'")
                .param("council", council(elsewhere))
                .query(UUID.class)
                .single();
        visitors.put(Visitor.CHAIR_ELSEWHERE, person(chair));
    }

    private UUID council(UUID district) {
        return jdbc.sql("select id from selection.council where unit = :district limit 1")
                .param("district", district)
                .query(UUID.class)
                .single();
    }

    private UUID district(String name) {
        return units.search(name, LocalDate.of(2023, 1, 1), 1).getFirst().id().value();
    }

    private void scoring() {
        day("2023-06-05");
        ARound.Open round = aRound.open();
        things.put("ROUND", round.round());
        things.put("SHEET", round.sheet());
        visitors.put(Visitor.JUROR, round.juror());
    }

    private void publication(MockMvcTester site) {
        day("2023-04-10");
        AShow.Show show = aShow.of(2);
        String code = show.codes().getFirst();
        String phase = String.valueOf(show.number());
        things.put("SHOW", phase);
        things.put("SHOWN", code);
        post(site, one(DemoCast.STAFF), "/dang-tai", "giai-doan", phase);
        post(
                site,
                one(DemoCast.STAFF),
                "/fanpage",
                "giai-doan",
                phase,
                "code",
                code,
                "permalink-" + code,
                "https://www.facebook.com/danvantuyenquang/posts/77");
        day("2023-04-20");
        post(
                site,
                one(DemoCast.STAFF),
                "/fanpage/so-lieu",
                "giai-doan",
                phase,
                "code",
                code,
                "reactions-" + code,
                "12",
                "comments-" + code,
                "4",
                "shares-" + code,
                "5");
        things.put(
                "FIGURES",
                jdbc.sql("select id from publication.figures limit 1")
                        .query(UUID.class)
                        .optional()
                        .map(UUID::toString)
                        .orElse("no figures"));
    }

    private void result(MockMvcTester site) {
        day("2023-06-20");
        AResult.Winners winners = aResult.announced();
        String phase = String.valueOf(winners.phase().number());
        things.put("RESULT", phase);
        things.put("WINNER", winners.first().code());
        day("2023-06-30");
        post(
                site,
                one(DemoCast.STAFF),
                "/ban-to-chuc/giay-chung-nhan",
                "giai-doan",
                phase,
                "decisionNumber",
                "08-QĐ/BDVTU",
                "decisionDate",
                "2023-06-28",
                "superior",
                "TỈNH ỦY TUYÊN QUANG",
                "issuer",
                "BAN DÂN VẬN",
                "presenter",
                "BAN TỔ CHỨC CUỘC THI",
                "place",
                "Tuyên Quang",
                "authority",
                "K/T TRƯỞNG BAN",
                "signerTitle",
                "PHÓ TRƯỞNG BAN",
                "signerName",
                "Vương Thúy Hằng");
        var certificate = jdbc.sql("select id, code from documents.certificate where entry = :e")
                .param("e", winners.first().id().value())
                .query()
                .singleRow();
        things.put("CERTIFICATE", certificate.get("id").toString());
        things.put("VERIFICATION", certificate.get("code").toString());
    }

    private void cast() {
        PersonId stranger = people.join("Giàng Thị Lạ", "nguoi-la@example.vn").id();
        visitors.put(Visitor.STRANGER, people.find(stranger).orElseThrow().actor());
        visitors.put(Visitor.CLERK, one(DemoCast.CLERK));
        visitors.put(Visitor.CHAIR, one(DemoCast.CHAIR));
        visitors.put(Visitor.HEAD, one(DemoCast.HEAD));
        visitors.put(Visitor.STAFF, one(DemoCast.STAFF));
        visitors.put(Visitor.FANPAGE_OFFICER, one(DemoCast.SECOND_OFFICER));
        visitors.put(Visitor.ADMINISTRATOR, one(DemoCast.ADMINISTRATOR));
        things.put(
                "MEMBER",
                jdbc.sql("select id from contests.committee_member where person = :p limit 1")
                        .param("p", one(DemoCast.SECOND_OFFICER).id().value())
                        .query(UUID.class)
                        .single()
                        .toString());
    }

    private void day(String day) {
        clock.moveTo(Instant.parse(day + "T03:00:00Z"));
    }

    private Actor one(DemoCast who) {
        return people.byEmail(who.email()).orElseThrow().actor();
    }

    private Actor person(UUID id) {
        return people.find(new PersonId(id)).orElseThrow().actor();
    }

    private static String after(String start, String path) {
        return path.substring(path.indexOf(start) + start.length());
    }

    /** Where it leads. */
    private static String post(MockMvcTester site, Actor by, String path, String... fields) {
        var request = site.post().uri(path).with(PageTest.As.person(by)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        var answer = request.exchange();
        if (answer.getResponse().getStatus() != 303) {
            throw new IllegalStateException(
                    path + " answers " + answer.getResponse().getStatus());
        }
        return answer.getResponse().getRedirectedUrl();
    }
}

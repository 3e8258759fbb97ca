package vn.lantoa.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.lantoa.PageTest;
import vn.lantoa.shared.Actor;
import vn.lantoa.units.Unit;
import vn.lantoa.web.page.Words;

@PageTest
class WhenDutiesEndTest {

    @Autowired
    AnAdministrator an;

    @Autowired
    People people;

    @Autowired
    Positions positions;

    @Autowired
    Duties duties;

    @Autowired
    MessageSource messages;

    @Autowired
    JdbcClient jdbc;

    @Test
    void severalAreEndedInOneAct() {
        Actor administrator = an.one();
        Person person = an.somebody("Nhiều Việc");
        Unit district = an.unit("Huyện ủy Sơn Dương");
        people.makeClerk(person.id(), district.id());
        people.makeAdministrator(person.id());
        String path = AnAdministrator.page(person.id());

        assertThat(an.post(administrator, path + "/thoi", "why", "")).hasStatus(422);
        assertThat(an.post(administrator, path + "/thoi", "why", "Nghỉ hưu")).hasStatus(303);

        assertThat(people.isAdministrator(person.id())).isFalse();
        assertThat(people.clerkOf(person.id())).isEmpty();
        assertThat(an.get(administrator, path))
                .bodyText()
                .contains("Đã thôi", "Cán bộ văn phòng: " + district.name(), "Nghỉ hưu");
        assertThat(an.post(administrator, path + "/thoi", "why", "Nghỉ hưu"))
                .as("twice")
                .hasStatus(422)
                .bodyText()
                .contains("Nhiệm vụ này đã thôi");
        assertThat(letters(person)).containsExactly("Thôi nhiệm vụ");
    }

    @Test
    void aHandoverGivesTheSuccessorTheTasksInOneActAndTellsBoth() {
        Actor administrator = an.one();
        Person old = an.somebody("Người Giao");
        Person successor = an.somebody("Người Nhận");
        Unit district = an.unit("Huyện ủy Sơn Dương");
        people.makeClerk(old.id(), district.id());
        String path = AnAdministrator.page(old.id()) + "/ban-giao";

        assertThat(an.post(administrator, path, "why", "Chuyển công tác", "toWords", successor.name()))
                .hasStatus(422)
                .bodyText()
                .contains("Xin chọn người nhận", successor.id().toString(), "Chuyển công tác");
        assertThat(an.post(
                        administrator,
                        path,
                        "why",
                        "Chuyển công tác",
                        "to",
                        old.id().toString()))
                .as("to themselves")
                .hasStatus(422);
        assertThat(an.post(
                        administrator,
                        path,
                        "why",
                        "Chuyển công tác",
                        "to",
                        successor.id().toString()))
                .hasStatus(303);

        assertThat(people.clerkOf(old.id())).isEmpty();
        assertThat(people.clerkOf(successor.id())).containsExactly(district.id());
        assertThat(letters(old)).containsExactly("Đã bàn giao nhiệm vụ");
        assertThat(letters(successor)).containsExactly("Nhận bàn giao nhiệm vụ");
        assertThat(jdbc.sql("select sentence from journal.line where subject = :subject and act = 'duties.handedOver'")
                        .param("subject", "person:" + old.id())
                        .query(String.class)
                        .list())
                .containsExactly(administrator.name() + " bàn giao nhiệm vụ của " + old.name() + " cho "
                        + successor.name() + ". Lý do: Chuyển công tác");
    }

    @Test
    void theLastAdministratorStaysUntilSomebodyElseIsOne() throws Exception {
        Words words = new Words(messages, Locale.of("vi"));
        Actor last = an.one();
        Actor other = an.one();
        List<Positions.Held> before = positions.administrators();
        before.stream()
                .filter(held ->
                        !held.person().equals(last.id()) && !held.person().equals(other.id()))
                .forEach(held -> positions.end(held.id(), "Thử", last));

        try (var both = Executors.newFixedThreadPool(2)) {
            Duties.Act act = new Duties.Act(last, "Cùng lúc", words);
            both.invokeAll(List.of(() -> duties.endAll(last.id(), act), () -> duties.endAll(other.id(), act)));
        }
        List<Positions.Held> left = positions.administrators();
        assertThat(left).as("two who leave at the same moment").hasSize(1);
        Actor only = people.find(left.getFirst().person()).orElseThrow().actor();
        MvcTestResult refused = an.post(only, AnAdministrator.page(only.id()) + "/thoi", "why", "Thôi");
        assertThat(refused).hasStatus(422).bodyText().contains("Không còn ai khác giữ nhiệm vụ “Người quản trị”");

        before.forEach(held -> people.makeAdministrator(held.person()));
        assertThat(an.post(only, AnAdministrator.page(only.id()) + "/thoi", "why", "Thôi"))
                .hasStatus(303)
                .hasRedirectedUrl("/viec-cua-toi");
    }

    @Test
    void aSeatInACouncilIsShownAndEndedOnThePageOfTheCouncil() {
        Actor chair = an.of(DemoCast.CHAIR);
        Actor administrator = an.one();

        assertThat(an.get(administrator, AnAdministrator.page(chair.id())))
                .bodyText()
                .contains("Hội đồng xét chọn", "/ban-to-chuc/hoi-dong?giai-doan=");
        assertThat(an.post(administrator, AnAdministrator.page(chair.id()) + "/thoi", "why", "Thử"))
                .hasStatus(422);
        assertThat(an.get(
                        administrator,
                        AnAdministrator.page(an.of(DemoCast.HEAD_JUROR).id())))
                .bodyText()
                .contains("Trưởng Ban Giám khảo");
        assertThat(an.get(
                        administrator, AnAdministrator.page(an.of(DemoCast.HEAD).id())))
                .bodyText()
                .contains("Trưởng Ban Tổ chức: ");
    }

    private List<String> letters(Person person) {
        return jdbc.sql("select subject from messaging.message where recipient = :to order by id")
                .param("to", person.email())
                .query(String.class)
                .list();
    }
}

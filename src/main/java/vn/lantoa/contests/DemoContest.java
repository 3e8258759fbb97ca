package vn.lantoa.contests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.accounts.People;
import vn.lantoa.shared.DemoStep;
import vn.lantoa.shared.PersonId;

/** The plan's own contest: phase 1 with its rules issued, phase 2 announced with rules pending. */
@Component
@Order(30)
@ConditionalOnProperty(name = "lantoa.demo", havingValue = "true")
class DemoContest implements DemoStep {

    private final ContestSetUp setUp;
    private final RulesIssuing issuing;
    private final Committee committee;
    private final People people;

    DemoContest(ContestSetUp setUp, RulesIssuing issuing, Committee committee, People people) {
        this.setUp = setUp;
        this.issuing = issuing;
        this.committee = committee;
        this.people = people;
    }

    @Override
    public void plant() {
        ContestId contest = setUp.found(new Contest(
                new ContestId(UUID.randomUUID()),
                "Cuộc thi ảnh, video clip tuyên truyền các hoạt động với nhân dân ở cơ sở",
                "Photo and video-clip contest on activities with the people at the grassroots",
                "Ban Dân vận Tỉnh ủy Tuyên Quang",
                "Phòng Đoàn thể và các Hội, Ban Dân vận Tỉnh ủy",
                "0207.3820.227",
                "bandanvantq@gmail.com",
                "TQ",
                "DÂN VẬN TUYÊN QUANG"));
        PhaseId photos = setUp.announce(photoPhase(contest));
        setUp.announce(clipPhase(contest));
        IssueOutcome issued =
                issuing.issue(photos, yaml(), "01-TL/BTC", "Nguyễn Tiến Dũng", "Trưởng Ban Tổ chức (trình diễn)", null);
        if (!(issued instanceof IssueOutcome.Issued)) {
            throw new IllegalStateException("The demo's own rules were not issued: " + issued);
        }
        appoint(contest, DemoCast.HEAD, Committee.Role.HEAD);
        appoint(contest, DemoCast.STAFF, Committee.Role.STAFF);
        appoint(contest, DemoCast.STAFF, Committee.Role.FANPAGE_OFFICER);
        appoint(contest, DemoCast.SECOND_OFFICER, Committee.Role.FANPAGE_OFFICER);
    }

    private static Phase photoPhase(ContestId contest) {
        return new Phase(
                new PhaseId(UUID.randomUUID()),
                contest,
                1,
                Phase.Medium.PHOTO,
                "Thi ảnh “Những hình ảnh ấn tượng của cán bộ, đảng viên tham gia các hoạt động với nhân dân tại cơ sở”",
                "Photos: “Memorable pictures of officials and Party members in activities with the people”",
                "Từ tháng 5 năm 2022 đến tháng 6 năm 2023",
                "May 2022 to June 2023",
                "Dự kiến vào dịp sơ kết Đề án số 02-ĐA/TU ngày 23/5/2021 của Ban Thường vụ Tỉnh ủy",
                "Planned for the interim review of Scheme 02-ĐA/TU of the Provincial Party Standing Committee");
    }

    private static Phase clipPhase(ContestId contest) {
        return new Phase(
                new PhaseId(UUID.randomUUID()),
                contest,
                2,
                Phase.Medium.VIDEO,
                "Thi video clip tuyên truyền về các hoạt động với nhân dân tại cơ sở",
                "Video clips on activities with the people at the grassroots",
                "Từ tháng 6 năm 2023 đến tháng 6 năm 2025",
                "June 2023 to June 2025",
                "Vào dịp tổng kết Đề án số 02-ĐA/TU hoặc hội nghị tổng kết công tác dân vận",
                "At the final review of Scheme 02-ĐA/TU or the closing conference of mass mobilisation");
    }

    private void appoint(ContestId contest, DemoCast one, Committee.Role role) {
        PersonId person = people.byEmail(one.email()).orElseThrow().id();
        committee.appoint(contest, person, role);
    }

    private static String yaml() {
        try {
            return new ClassPathResource("rulesets/tuyen-quang-2022-anh.yaml")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

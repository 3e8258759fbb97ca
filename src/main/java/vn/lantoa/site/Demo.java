package vn.lantoa.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.accounts.People;
import vn.lantoa.accounts.SignIn;
import vn.lantoa.accounts.SignedIn;
import vn.lantoa.shared.DemoStep;
import vn.lantoa.shared.Window;
import vn.lantoa.site.page.DemoPage;
import vn.lantoa.web.Answer;
import vn.lantoa.web.MovableClock;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.PublicPaths;
import vn.lantoa.web.page.Form;

/** The demo's own page: move the day, take a role. Outside demo mode neither exists, not even as a route. */
@Controller
@Order(95)
@ConditionalOnProperty(name = "lantoa.demo", havingValue = "true")
class Demo implements DemoStep {

    private static final LocalDate FIRST = LocalDate.of(2022, 5, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final LocalDateTime OPENING = LocalDateTime.of(2023, 3, 10, 8, 0);

    /** Days on which something begins, with the message key of what. */
    private static final List<DemoPage.Day> DAYS = List.of(
            day(2022, 5, 10, "launch"),
            day(2023, 3, 10, "enter"),
            day(2023, 3, 20, "select"),
            day(2023, 4, 10, "vote"),
            day(2023, 6, 1, "score"),
            day(2023, 6, 20, "result"),
            day(2023, 7, 15, "second"));

    private final MovableClock clock;
    private final People people;
    private final SignIn signIn;

    Demo(MovableClock clock, People people, SignIn signIn) {
        this.clock = clock;
        this.people = people;
        this.signIn = signIn;
    }

    @Bean
    static PublicPaths demoPaths() {
        return PublicPaths.of("/trinh-dien", "/trinh-dien/ngay", "/trinh-dien/vai");
    }

    @GetMapping("/trinh-dien")
    ModelAndView demo(Form form) {
        return Answer.page("site/demo", page(form));
    }

    @PostMapping("/trinh-dien/ngay")
    ModelAndView moveTo(Form form) {
        Optional<LocalDate> day = day(form.chosen("day", "site.demo.day.refused"));
        if (day.isEmpty()) {
            form.refuse("day", "site.demo.day.refused");
            return Answer.refused("site/demo", page(form));
        }
        clock.moveTo(at(day.get().atTime(8, 0)));
        return Answer.goTo(
                "/",
                "site.demo.moved",
                "%d/%d/%d"
                        .formatted(
                                day.get().getDayOfMonth(),
                                day.get().getMonthValue(),
                                day.get().getYear()));
    }

    @PostMapping("/trinh-dien/vai")
    ModelAndView play(Form form, HttpServletRequest request, HttpServletResponse response) {
        DemoCast one = Arrays.stream(DemoCast.values())
                .filter(c -> c.name().equals(form.text("who")))
                .findFirst()
                .orElseThrow(NotFound::new);
        signIn.open(
                SignedIn.byTwoFactors(people.byEmail(one.email()).orElseThrow().actor()), request, response);
        return Answer.goTo("/viec-cua-toi", "site.demo.played", one.fullName());
    }

    /** The newcomer arrives while photos are being received. */
    @Override
    public void plant() {
        clock.moveTo(at(OPENING));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(d -> !d.isBefore(FIRST) && !d.isAfter(LAST));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static DemoPage page(Form form) {
        return new DemoPage(form, DAYS, List.of(DemoCast.values()));
    }

    private static DemoPage.Day day(int year, int month, int day, String what) {
        return new DemoPage.Day(LocalDate.of(year, month, day), "site.demo.day." + what);
    }

    private static Instant at(LocalDateTime time) {
        return time.atZone(Window.ZONE).toInstant();
    }
}

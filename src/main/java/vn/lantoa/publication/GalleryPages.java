package vn.lantoa.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.Phase;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.entries.EntryId;
import vn.lantoa.media.MediaId;
import vn.lantoa.publication.page.GalleryPage;
import vn.lantoa.publication.page.Picture;
import vn.lantoa.rules.Activity;
import vn.lantoa.shared.Window;
import vn.lantoa.units.UnitId;
import vn.lantoa.units.Units;
import vn.lantoa.web.Answer;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.PublicPaths;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The gallery, a page of pictures at a time. */
@Controller
class GalleryPages {

    /** Few enough that the first view of a phone stays light. */
    private static final int ON_A_PAGE = 12;

    private final ShownPhase shown;
    private final GalleryRows rows;
    private final Entries entries;
    private final Pictures pictures;
    private final Contests contests;
    private final Units units;

    GalleryPages(
            ShownPhase shown, GalleryRows rows, Entries entries, Pictures pictures, Contests contests, Units units) {
        this.shown = shown;
        this.rows = rows;
        this.entries = entries;
        this.pictures = pictures;
        this.contests = contests;
        this.units = units;
    }

    @Bean
    static PublicPaths galleryPaths() {
        return PublicPaths.of("/tac-pham", "/tac-pham/{code:[A-Z]+-[0-9]+}");
    }

    @GetMapping("/tac-pham")
    ModelAndView gallery(Form form, Words words) {
        Phase phase = shown.of(form);
        Optional<PhaseWindow> window = shown.publishing(phase.id());
        Map<UnitId, Integer> counts = rows.perDistrict(phase.id());
        UnitId district = district(form.text("huyen"), counts);
        int page = page(form.text("trang"));
        List<EntryId> ids = rows.page(phase.id(), district, ON_A_PAGE + 1, page * ON_A_PAGE);
        int all = district == null
                ? counts.values().stream().mapToInt(Integer::intValue).sum()
                : counts.getOrDefault(district, 0);
        return Answer.page(
                "publication/gallery",
                new GalleryPage(
                        phase.name(words.isVietnamese()),
                        phase.number(),
                        shown.numbers(),
                        shown.medium(phase),
                        !counts.isEmpty(),
                        contests.allows(phase.id(), Activity.VOTE, null),
                        window.map(PhaseWindow::from).orElse(null),
                        district == null ? "" : district.toString(),
                        districts(counts, window.map(PhaseWindow::from).orElse(Instant.EPOCH)),
                        all,
                        works(ids.subList(0, Math.min(ON_A_PAGE, ids.size()))),
                        page > 0 ? path(phase, district, page - 1) : null,
                        ids.size() > ON_A_PAGE ? path(phase, district, page + 1) : null));
    }

    private static @Nullable UnitId district(String typed, Map<UnitId, Integer> counts) {
        return typed.isEmpty()
                ? null
                : counts.keySet().stream()
                        .filter(u -> u.toString().equals(typed))
                        .findFirst()
                        .orElseThrow(NotFound::new);
    }

    private static int page(String typed) {
        if (!typed.isEmpty() && !typed.matches("[1-9]\\d{0,5}")) {
            throw new NotFound();
        }
        return typed.isEmpty() ? 0 : Integer.parseInt(typed) - 1;
    }

    private static String path(Phase phase, @Nullable UnitId district, int page) {
        return phase.at("/tac-pham") + (district == null ? "" : "&huyen=" + district) + "&trang=" + (page + 1);
    }

    private List<GalleryPage.District> districts(Map<UnitId, Integer> counts, Instant asOf) {
        LocalDate day = asOf.atZone(Window.ZONE).toLocalDate();
        return units.all(counts.keySet(), day).values().stream()
                .map(u -> new GalleryPage.District(
                        u.id().toString(), u.name(), Objects.requireNonNull(counts.get(u.id()))))
                .sorted(Comparator.comparing(
                        GalleryPage.District::name, java.text.Collator.getInstance(Words.VIETNAMESE)))
                .toList();
    }

    private List<GalleryPage.Work> works(List<EntryId> ids) {
        Map<EntryId, EntryCard> cards = entries.all(ids);
        List<MediaId> first = cards.values().stream()
                .flatMap(c -> c.photos().stream().limit(1))
                .toList();
        Map<MediaId, Picture> found = pictures.of(first);
        return ids.stream()
                .map(cards::get)
                .filter(Objects::nonNull)
                .map(c -> new GalleryPage.Work(
                        c.code(),
                        c.title(),
                        c.authorName(),
                        c.unitName(),
                        c.photos().isEmpty() ? null : found.get(c.photos().getFirst())))
                .toList();
    }
}

package vn.lantoa.publication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaId;
import vn.lantoa.media.PlayableClip;
import vn.lantoa.publication.page.Picture;
import vn.lantoa.publication.page.PublishedWorkPage;
import vn.lantoa.rules.Activity;
import vn.lantoa.web.Answer;
import vn.lantoa.web.BaseUrl;
import vn.lantoa.web.NotFound;

/** One published work: the page people share. Whatever is not published is not there. */
@Controller
class WorkPages {

    private final ShownPhase shown;
    private final GalleryRows rows;
    private final Posts posts;
    private final Entries entries;
    private final Pictures pictures;
    private final Contests contests;
    private final BaseUrl baseUrl;

    WorkPages(
            ShownPhase shown,
            GalleryRows rows,
            Posts posts,
            Entries entries,
            Pictures pictures,
            Contests contests,
            BaseUrl baseUrl) {
        this.shown = shown;
        this.rows = rows;
        this.posts = posts;
        this.entries = entries;
        this.pictures = pictures;
        this.contests = contests;
        this.baseUrl = baseUrl;
    }

    @GetMapping("/tac-pham/{code:[A-Z]+-[0-9]+}")
    ModelAndView work(@PathVariable String code) {
        EntryCard entry = entries.byCode(code).orElseThrow(NotFound::new);
        GalleryRows.Place place = rows.place(entry.phase(), entry.id()).orElseThrow(NotFound::new);
        return Answer.page("publication/work", page(entry, place));
    }

    private PublishedWorkPage page(EntryCard entry, GalleryRows.Place place) {
        PhaseId phase = entry.phase();
        Map<MediaId, Picture> found = pictures.of(entry.photos());
        List<Picture> all =
                entry.photos().stream().map(found::get).filter(Objects::nonNull).toList();
        Optional<PlayableClip> player = entry.photos().stream().findFirst().flatMap(pictures::player);
        return new PublishedWorkPage(
                entry.code(),
                contests.phase(phase).orElseThrow().number(),
                isClip(entry),
                entry.title(),
                entry.caption(),
                entry.authorName(),
                entry.collective(),
                entry.unitName(),
                entry.place(),
                entry.takenOn(),
                all,
                player.orElse(null),
                player.map(PlayableClip::file)
                        .filter(MediaFile::rendered)
                        .map(file -> baseUrl.of(
                                player.get().address().clip(file.clipHeights().getFirst())))
                        .orElse(null),
                baseUrl.of("/tac-pham/" + entry.code()),
                all.isEmpty() ? null : baseUrl.of(all.getFirst().middleJpg()),
                posts.permalink(entry.id()).orElse(null),
                shown.contest().fanpage(),
                contests.allows(phase, Activity.VOTE, null),
                place.before(),
                place.after());
    }

    private boolean isClip(EntryCard entry) {
        return contests.rules(entry.rules())
                .flatMap(issued -> issued.book().category(entry.category()))
                .filter(category -> category.form().isClip())
                .isPresent();
    }
}

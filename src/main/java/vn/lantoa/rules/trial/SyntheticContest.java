package vn.lantoa.rules.trial;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.Category;
import vn.lantoa.rules.Criterion;
import vn.lantoa.rules.Declaration;
import vn.lantoa.rules.EntryFacts;
import vn.lantoa.rules.EntryFigures;
import vn.lantoa.rules.FileFacts;
import vn.lantoa.rules.FileFormat;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.Text;

/** Works as they might come in: phones and cameras, a few that went through a chat, some out of bounds. */
final class SyntheticContest {
    private static final int[][] SIZES = {
        {640, 480}, {1280, 960}, {1280, 720}, {1920, 1080}, {2048, 1536}, {4000, 3000}, {6000, 4000}
    };
    private static final int UNITS = 12;
    private static final int LONGEST_CLIP = 480;

    private final RuleSet rules;
    private final Random random;
    private final Instant launch;

    SyntheticContest(RuleSet rules, long seed) {
        this.rules = rules;
        this.random = new Random(seed);
        var from = rules.launch();
        this.launch = from == null ? Instant.parse("2022-05-01T00:00:00Z") : from;
    }

    /** A work with all that was sent with it, and how good it is, from 0 to 100. */
    record Work(String key, String author, String unit, EntryFacts facts, int quality) {}

    List<Work> works(int count) {
        var works = new ArrayList<Work>();
        for (int i = 0; i < count; i++) {
            int author = random.nextInt(1 + count * 2 / 3);
            var category =
                    rules.categories().get(random.nextInt(rules.categories().size()));
            works.add(new Work("E%05d".formatted(i), "A" + author, "U" + author % UNITS, facts(category), quality()));
        }
        return works;
    }

    private int quality() {
        return (random.nextInt(101) + random.nextInt(101) + random.nextInt(101)) / 3;
    }

    private EntryFacts facts(Category category) {
        var files = new ArrayList<FileFacts>();
        int span = category.form().maxFiles() - category.form().minFiles() + 1;
        for (int i = category.form().minFiles() + random.nextInt(span); i > 0; i--) {
            files.add(file(category));
        }
        var kinds = rules.entrants().kinds();
        return new EntryFacts(
                category.code(),
                kinds.get(random.nextInt(kinds.size())),
                caption(),
                random.nextInt(20) == 0 ? "" : "Tuyên Quang",
                launch.plus(Duration.ofDays(random.nextInt(200))),
                files,
                declared(),
                random.nextInt(12, 70),
                false,
                category.parts().stream().map(Text::vi).toList());
    }

    private FileFacts file(Category category) {
        var size = SIZES[random.nextInt(SIZES.length)];
        boolean upright = random.nextInt(3) == 0;
        var format = format(category);
        long bytes = (long) size[0] * size[1] / (1 + random.nextInt(6)) * (format.isClip() ? 20 : 1);
        return new FileFacts(
                format,
                upright ? size[1] : size[0],
                upright ? size[0] : size[1],
                bytes,
                random.nextInt(15) != 0,
                random.nextInt(5) == 0 ? null : launch.minus(Duration.ofDays(random.nextInt(-250, 500))),
                random.nextBoolean() ? 300 : 72,
                format.isClip() ? Duration.ofSeconds(random.nextInt(15, LONGEST_CLIP)) : null);
    }

    private FileFormat format(Category category) {
        if (category.form().isClip()) {
            return random.nextInt(8) == 0 ? FileFormat.AVI : FileFormat.MP4;
        }
        return random.nextInt(10) == 0 ? FileFormat.HEIC : FileFormat.JPEG;
    }

    private String caption() {
        return "từ ".repeat(random.nextInt(random.nextInt(20) == 0 ? 400 : 90)).strip();
    }

    private List<String> declared() {
        return rules.declarations().stream()
                .filter(each -> random.nextInt(60) != 0)
                .map(Declaration::id)
                .toList();
    }

    /** The frozen figures of a work: its jurors agree more or less, its public follows its own mind. */
    EntryFigures figures(Work work, int jurors) {
        var sheets = new ArrayList<EntryFigures.Sheet>();
        for (int juror = 1; juror <= jurors; juror++) {
            sheets.add(new EntryFigures.Sheet("J" + juror, marks(work)));
        }
        long ballots = crowd();
        var figures = new ArrayList<EntryFigures.Figure>();
        var shown = rules.scoring().publicPart();
        if (shown != null) {
            shown.weights()
                    .forEach(weight -> figures.add(new EntryFigures.Figure(weight.network(), weight.event(), crowd())));
        }
        return new EntryFigures(
                work.key(), work.author(), work.unit(), work.facts().category(), round(), sheets, figures, ballots);
    }

    private @Nullable String round() {
        var rounds = rules.rounds();
        return rounds.isEmpty()
                ? null
                : rounds.get(random.nextInt(rounds.size())).code();
    }

    private List<EntryFigures.Mark> marks(Work work) {
        return rules.criteria().stream()
                .map(criterion -> new EntryFigures.Mark(criterion.code(), points(criterion, work.quality())))
                .toList();
    }

    private BigDecimal points(Criterion criterion, int quality) {
        int felt = Math.clamp(quality + random.nextInt(-10, 11), 0, 100);
        var steps = criterion.max().divideToIntegralValue(criterion.step()).intValueExact();
        return criterion.step().multiply(BigDecimal.valueOf((long) steps * felt / 100));
    }

    /** Most get little, a few get a lot. */
    private long crowd() {
        return random.nextInt(1 + random.nextInt(1 + random.nextInt(600)));
    }
}

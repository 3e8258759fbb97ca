package vn.lantoa.results;

import java.util.List;
import vn.lantoa.shared.Sha256;

/** The fingerprint of a result: whatever of it is changed by hand, this no longer fits. */
final class Digest {

    private Digest() {}

    /** One line for each entry and each prize, in order; the inputs by their very text. */
    static String of(String fingerprint, String drawSeed, List<Snapshot.Line> lines, List<Award> awards) {
        StringBuilder text =
                new StringBuilder(fingerprint).append('\n').append(drawSeed).append('\n');
        for (Snapshot.Line line : lines) {
            Standing at = line.standing();
            text.append(String.join("|", at.code(), line.title(), line.authorName(), line.unitName(), line.inputs()))
                    .append("|%s|%s|".formatted(at.place(), at.shared()))
                    .append(String.join(
                            "|",
                            at.total().exact(),
                            at.jury().exact(),
                            at.publicPart().exact()))
                    .append('|')
                    .append(String.join("|", at.whyVi()))
                    .append('\n');
        }
        for (Award award : awards) {
            text.append("%s|%s|%s|%d|%s|%s|%s|%d\n"
                    .formatted(
                            award.scheme(),
                            award.level(),
                            award.nameVi(),
                            award.place(),
                            award.entry(),
                            award.beyondCount(),
                            award.certificate(),
                            award.cash()));
        }
        return Sha256.hex(text.toString());
    }
}

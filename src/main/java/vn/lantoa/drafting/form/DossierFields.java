package vn.lantoa.drafting.form;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.Dossier;

/** What goes with a work: its caption, place, date, attachments. */
record DossierFields(Dossier dossier) {

    void ask(boolean noOverlap, FormBuilder parts) {
        var caption = dossier.caption();
        parts.part("dossier")
                .decides(OpenDecision.FILES)
                .tick("caption.asked", caption != null)
                .figure("caption.min", caption == null ? null : caption.min())
                .figure("caption.max", caption == null ? null : caption.max())
                .tick("dossier.place", dossier.placeRequired())
                .tick("dossier.date", dossier.dateRequired())
                .end()
                .rare("dossierMore")
                .choice(
                        "caption.measure",
                        caption == null ? Dossier.Measure.WORDS : caption.measure(),
                        Dossier.Measure.values())
                .tick("dossier.bank", dossier.bankAccount())
                .line("dossier.subject", dossier.subject())
                .lines("dossier.attachments", dossier.attachments())
                .tick("noOverlap", noOverlap)
                .end();
    }

    Dossier read(FormReader typed) {
        return new Dossier(
                caption(dossier.caption(), typed),
                typed.ticked("dossier.place"),
                typed.ticked("dossier.date"),
                typed.ticked("dossier.bank"),
                typed.optionalText("dossier.subject", dossier.subject()),
                typed.lines("dossier.attachments", dossier.attachments()));
    }

    private static Dossier.@Nullable Caption caption(Dossier.@Nullable Caption old, FormReader typed) {
        if (!typed.ticked("caption.asked")) {
            return null;
        }
        var now = new Dossier.Caption(
                typed.choice("caption.measure", Dossier.Measure.values()),
                typed.optionalNumber("caption.min", 0),
                typed.optionalNumber("caption.max", 1));
        return Objects.equals(now, old) ? old : now;
    }
}

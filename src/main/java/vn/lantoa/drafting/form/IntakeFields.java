package vn.lantoa.drafting.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.Intake;

/** The ways in which works come in, and until when one may be withdrawn. */
record IntakeFields(Intake intake) {

    void ask(FormBuilder parts) {
        var asked = parts.rare("ways")
                .ticks(
                        "ways",
                        intake.ways().stream()
                                .map(Intake.Way::channel)
                                .distinct()
                                .toList(),
                        Intake.Channel.values());
        for (int i = 0; i < intake.ways().size(); i++) {
            var way = intake.ways().get(i);
            if (way.channel() != Intake.Channel.WEB && way.channel() != Intake.Channel.BATCH) {
                asked.line("way." + i + ".address", way.address());
            }
        }
        var back = intake.withdrawal();
        asked.tick("withdrawal", back != null)
                .until("withdrawUntil", back == null ? null : back.until())
                .tick("withdrawInWriting", back != null && back.inWriting())
                .end();
    }

    Intake read(FormReader typed) {
        var channels = typed.ticks(
                "ways",
                intake.ways().stream().map(Intake.Way::channel).distinct().toList(),
                Intake.Channel.values());
        var ways = new ArrayList<Intake.Way>();
        for (int i = 0; i < intake.ways().size(); i++) {
            var way = intake.ways().get(i);
            if (channels.contains(way.channel())) {
                var address = typed.asked("way." + i + ".address")
                        ? typed.optionalText("way." + i + ".address", way.address())
                        : way.address();
                ways.add(new Intake.Way(way.channel(), address, way.subject()));
            }
        }
        channels.stream()
                .filter(each -> intake.ways().stream().noneMatch(way -> way.channel() == each))
                .forEach(each -> ways.add(new Intake.Way(each, null, null)));
        return new Intake(List.copyOf(ways), withdrawal(intake.withdrawal(), typed));
    }

    private static Intake.@Nullable Withdrawal withdrawal(Intake.@Nullable Withdrawal old, FormReader typed) {
        if (!typed.ticked("withdrawal")) {
            return null;
        }
        var until = MomentFields.until("withdrawUntil", old == null ? null : old.until(), typed);
        return new Intake.Withdrawal(until, typed.ticked("withdrawInWriting"));
    }
}

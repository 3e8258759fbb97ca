package vn.lantoa.entries.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.page.Form;

/**
 * The questions of the entry form: the author's own, or a preview in which nothing can be typed. What the rules do not
 * ask is empty here and not on the page.
 *
 * @param live whether it can be filled in; ids of a preview start with {@code xem-truoc-}
 * @param category its name
 * @param effects what the rules ask, one sentence each
 * @param kinds who may enter; one kind alone is not asked for
 * @param clerk the person enters for others
 * @param ages what the rules say of age; empty when the day of birth is not asked for
 * @param unit asked for, chosen and found
 * @param unitWritten there is no tree to choose from: the entrant writes the unit's name
 * @param caption null when none is asked for
 * @param machine null when the rules allow artificial intelligence without a word
 */
public record EntryFormPage(
        boolean live,
        String category,
        boolean clip,
        List<String> effects,
        Files files,
        List<Choice> kinds,
        List<String> authorHints,
        boolean clerk,
        List<String> ages,
        boolean asksUnit,
        @Nullable UnitChoice unit,
        boolean unitWritten,
        List<UnitChoice> found,
        @Nullable Caption caption,
        boolean place,
        boolean date,
        boolean bankAccount,
        List<String> attachments,
        List<Choice> parts,
        @Nullable Machine machine,
        List<Tick> declarations,
        Form form) {

    public String prefix() {
        return live ? "" : "xem-truoc-";
    }

    /** The files of the work, and the limits the browser already knows; 0 is none. */
    public record Files(
            int min,
            int max,
            String accept,
            long minBytes,
            long maxBytes,
            int minEdge,
            long minSeconds,
            long maxSeconds,
            List<SentFile> sent) {}

    /** @param trouble what is wrong with it by the rules; empty when nothing is */
    public record SentFile(
            String id,
            String name,
            String size,
            @Nullable String preview,
            int width,
            int height,
            List<String> trouble,
            List<String> hints) {}

    public record Choice(String value, String label) {}

    public record UnitChoice(String id, String name, String path) {}

    /**
     * @param rule how long it may be, in words
     * @param measure WORDS or CHARACTERS
     * @param now how long it is, in words
     * @param count that sentence with {@code #} for the figure
     * @param required it may not be empty
     */
    public record Caption(String rule, String measure, String now, String count, boolean required) {}

    /**
     * @param rule what the rules say
     * @param asked whether the author must say if it was used
     * @param used the answer yes, in the rules' own words where they have some
     */
    public record Machine(String rule, boolean asked, String used) {}

    public record Tick(String id, String text, boolean required) {}
}

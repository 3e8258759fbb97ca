package vn.lantoa.drafting.page;

/**
 * One remark on the rules.
 *
 * @param severity ERROR, WARNING or NOTE
 * @param line in the file, 0 when it has none
 * @param step where it is mended; empty for the file as a whole
 */
public record FindingLine(String severity, int line, String sentence, String step) {

    public String badge() {
        return switch (severity) {
            case "ERROR" -> "late";
            case "WARNING" -> "waiting";
            default -> "";
        };
    }
}

package vn.lantoa.paper;

/** A number once given in a series; it is never given again. */
public record PaperNumber(SeriesKey series, int ordinal) {
    public PaperNumber {
        if (ordinal < 1) {
            throw new IllegalArgumentException("Numbers of papers begin at 1: " + ordinal);
        }
    }

    /** "05-KH/BDVTU": below ten a zero in front, hyphen before the type, stroke before the issuer. */
    public String text() {
        return "%02d-%s/%s".formatted(ordinal, series.type().symbol(), series.issuer());
    }

    /** The line at the head of a Party paper: "Số 05-KH/BDVTU", without a colon. */
    public String line() {
        return "Số " + text();
    }

    /** "001/GCN": the number in a register, as certificates carry it. */
    public String registerText() {
        return "%03d/%s".formatted(ordinal, series.type().symbol());
    }
}

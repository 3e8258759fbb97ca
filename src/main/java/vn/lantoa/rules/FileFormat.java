package vn.lantoa.rules;

/** Formats known by content. */
public enum FileFormat {
    JPEG("JPG"),
    PNG("PNG"),
    HEIC("HEIC"),
    TIFF("TIFF"),
    WEBP("WEBP"),
    MP4("MP4"),
    MOV("MOV"),
    AVI("AVI"),
    WMV("WMV");

    private final String shown;

    FileFormat(String shown) {
        this.shown = shown;
    }

    /** As the rules print it: "JPG". */
    public String shown() {
        return shown;
    }

    /** Real rules name it, but nothing here can look at such a file, so none is taken. */
    public boolean isUnreadable() {
        return this == TIFF || this == AVI || this == WMV;
    }

    public boolean isClip() {
        return ordinal() >= MP4.ordinal();
    }
}

package vn.lantoa.rules;

/** The two languages of every text: Vietnamese governs, English is a translation. */
public enum Lang {
    VI,
    EN;

    public static Lang of(boolean vietnamese) {
        return vietnamese ? VI : EN;
    }
}

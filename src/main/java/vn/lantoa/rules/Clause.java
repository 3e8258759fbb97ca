package vn.lantoa.rules;

/** The articles of a printed Thể lệ, always all and always in this order, so that a number can be cited. */
public enum Clause {
    THEME,
    ENTRANTS,
    WORKS,
    DOSSIER,
    INTAKE,
    SELECTION,
    TIMELINE,
    PUBLICATION,
    SCORING,
    RANKING,
    AWARDS,
    RIGHTS,
    COMPLAINTS,
    PLATFORM,
    FINAL;

    /** The number of the article: "Điều 3" is 3. */
    public int number() {
        return ordinal() + 1;
    }
}

package vn.lantoa.contests;

/**
 * A contest of a provincial body.
 *
 * @param codePrefix letters before the number of an entry code: {@code TQ} in {@code TQ-0012}
 * @param fanpage name of the Facebook page where entries are shown and liked; empty when there is none
 */
public record Contest(
        ContestId id,
        String nameVi,
        String nameEn,
        String organiser,
        String office,
        String telephone,
        String email,
        String codePrefix,
        String fanpage) {
    public String name(boolean vietnamese) {
        return vietnamese ? nameVi : nameEn;
    }

    /** Under the name and the code prefix of another. */
    Contest called(Contest other) {
        return new Contest(
                id, other.nameVi, other.nameEn, organiser, office, telephone, email, other.codePrefix, fanpage);
    }
}

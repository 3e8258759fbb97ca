package vn.lantoa.contests;

/**
 * A phase (giai đoạn) of the plan with its own medium, theme and rules.
 *
 * @param medium what it was announced for; what may be sent is decided by its rules
 * @param spanVi when it runs, in the plan's own words ("Từ tháng 5 năm 2022 đến tháng 6 năm 2023")
 * @param awardingVi when it is judged and awarded, in the plan's own words; bound to an event that may not be dated yet
 */
public record Phase(
        PhaseId id,
        ContestId contest,
        int number,
        Medium medium,
        String nameVi,
        String nameEn,
        String spanVi,
        String spanEn,
        String awardingVi,
        String awardingEn) {

    public enum Medium {
        PHOTO,
        VIDEO,
        BOTH
    }

    /** The address of a page about this phase. */
    public String at(String page) {
        return page + "?" + PhaseAsked.FIELD + "=" + number;
    }

    public String name(boolean vietnamese) {
        return vietnamese ? nameVi : nameEn;
    }

    public String span(boolean vietnamese) {
        return vietnamese ? spanVi : spanEn;
    }

    public String awarding(boolean vietnamese) {
        return vietnamese ? awardingVi : awardingEn;
    }
}

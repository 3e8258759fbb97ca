package vn.lantoa.entries;

/** Which hand-over a line-up is: what a district sends up, what the province takes into the contest, who won through. */
public enum Round {
    DISTRICT,
    CONTEST,
    FINAL
}

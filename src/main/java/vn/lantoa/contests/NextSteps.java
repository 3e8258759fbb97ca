package vn.lantoa.contests;

import java.util.List;

/** A module's share of what a phase still lacks, for the organiser's start page; in the order it should be done. */
public interface NextSteps {
    List<NextStep> missing(Phase phase);
}

package vn.lantoa.rules;

import org.jspecify.annotations.Nullable;

/**
 * Selection at one tier.
 *
 * @param tier the tier's code, as the organisation tree has it
 * @param central one body selects for the whole contest; otherwise each unit of the tier has its own quota
 * @param distinctAuthors no two selected works by the same author
 * @param perUnitMin at least so many from every unit of which anything is selected
 */
public record TierRule(
        String tier,
        Text name,
        Text selector,
        boolean central,
        Quota quota,
        boolean distinctAuthors,
        @Nullable Integer perUnitMin,
        @Nullable Integer perUnitMax,
        @Nullable Integer minMembers,
        boolean minutes,
        boolean ownContestEncouraged) {}

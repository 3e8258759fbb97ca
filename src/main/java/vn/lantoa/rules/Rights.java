package vn.lantoa.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copyright, images of people and personal data. */
public record Rights(
        List<Text> uses,
        @Nullable Integer years,
        boolean exclusive,
        @Nullable Integer originalsWithinDays,
        List<Text> dataPurposes,
        @Nullable Integer dataKeptMonths,
        boolean identityCardCopies) {}

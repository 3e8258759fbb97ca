package vn.lantoa.results;

import vn.lantoa.entries.EntryId;
import vn.lantoa.rules.Prize;

/**
 * A prize as it was announced.
 *
 * @param scheme code of the list of prizes it comes from
 * @param beyondCount more entries share the place than the list has prizes
 * @param certificate the rules give a certificate with it
 * @param cash in đồng, 0 without money
 */
public record Award(
        String scheme,
        String schemeVi,
        String schemeEn,
        Prize.PrizeLevel level,
        String nameVi,
        String nameEn,
        int place,
        EntryId entry,
        boolean beyondCount,
        boolean certificate,
        long cash) {

    public String name(boolean vietnamese) {
        return vietnamese ? nameVi : nameEn;
    }

    public String schemeName(boolean vietnamese) {
        return vietnamese ? schemeVi : schemeEn;
    }
}

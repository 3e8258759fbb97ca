package vn.lantoa.selection.page;

import vn.lantoa.web.page.Form;

/** Founding one council, or putting another composition in its place. @param rows how many people the form has room for */
public record CouncilFormPage(
        int number,
        String unit,
        String name,
        String phase,
        boolean replaces,
        boolean atWork,
        int min,
        int rows,
        Form form) {}

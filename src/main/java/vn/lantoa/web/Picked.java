package vn.lantoa.web;

import java.util.List;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.ListView;

/** Ticked rows, or all that match. @param told how many the reader was told that all are; -1 when it was no number */
record Picked(List<String> keys, boolean all, int told) {

    static Picked read(Form form) {
        String told = form.text(ListView.ALL);
        List<String> keys = form.all(ListView.ROW).stream().limit(Listing.ROWS).toList();
        return new Picked(keys, !told.isEmpty(), told.matches("\\d{1,9}") ? Integer.parseInt(told) : -1);
    }

    boolean isNothing() {
        return !all && keys.isEmpty();
    }
}

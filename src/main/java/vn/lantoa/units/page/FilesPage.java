package vn.lantoa.units.page;

import java.time.Instant;
import java.util.List;
import vn.lantoa.web.page.Form;

/** Files in and out. @param day of the export, as date fields send it */
public record FilesPage(String tree, String day, List<Line> imports, Form form) {

    /** @param state word of the badge: WAITING, APPLIED, UNDONE */
    public record Line(String id, String fileName, String by, Instant at, String state) {}
}

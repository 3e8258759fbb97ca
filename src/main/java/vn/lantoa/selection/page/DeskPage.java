package vn.lantoa.selection.page;

import java.util.List;

/** The councils a person sits on. */
public record DeskPage(List<Row> councils, boolean organiser) {
    public record Row(String id, String unit, String phase, String role, int entries, boolean concluded) {}
}

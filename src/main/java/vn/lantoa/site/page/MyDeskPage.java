package vn.lantoa.site.page;

import java.util.List;
import vn.lantoa.web.DeskCard;

/** A person's desk. */
public record MyDeskPage(String name, List<DeskCard> cards) {}

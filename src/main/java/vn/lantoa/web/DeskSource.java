package vn.lantoa.web;

import java.util.List;
import vn.lantoa.shared.Actor;

/** A module's share of a person's desk (Việc của tôi): only what this person may do. */
public interface DeskSource {
    List<DeskCard> cards(Actor actor);
}

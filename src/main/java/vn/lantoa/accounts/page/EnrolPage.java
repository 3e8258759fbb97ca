package vn.lantoa.accounts.page;

import vn.lantoa.web.page.Form;

/** A person to be written down with a position, or a position for one who is known. @param name empty for somebody new */
public record EnrolPage(String base, String path, String name, Form form, PlaceChoice place) {}

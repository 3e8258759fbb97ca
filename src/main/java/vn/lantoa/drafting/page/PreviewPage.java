package vn.lantoa.drafting.page;

import java.util.List;
import vn.lantoa.entries.page.EntryFormPage;

/**
 * The entry form authors would get under the draft.
 *
 * @param categories code and name of each, for choosing
 * @param here code of the category shown
 */
public record PreviewPage(DraftBar bar, List<Field.Option> categories, String here, EntryFormPage entry) {}

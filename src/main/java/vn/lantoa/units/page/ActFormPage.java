package vn.lantoa.units.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.page.Form;

/**
 * The form of one act.
 *
 * @param act word of the address: them, sua, chuyen, hop-nhat, tach, giai-the, bo-cap
 * @param id the unit it is about; null for one at the top and for the end of a level
 * @param kinds those the unit may be of; for the end of a level, those that may end
 * @param becoming kinds that units below an ended level may become
 * @param below how many stand below it
 */
public record ActFormPage(
        String act,
        @Nullable String id,
        String name,
        String tree,
        List<Choice> kinds,
        List<Choice> becoming,
        int below,
        Form form) {}

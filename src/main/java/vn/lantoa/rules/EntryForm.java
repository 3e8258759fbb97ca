package vn.lantoa.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the entry form of one category must ask, all of it from the rules.
 *
 * @param effects sentences that say what is asked: "Một tác giả gửi tối đa 3 tác phẩm"
 */
public record EntryForm(
        int minFiles,
        int maxFiles,
        List<FileFormat> formats,
        Dossier.@Nullable Caption caption,
        boolean placeRequired,
        boolean dateRequired,
        boolean bankAccount,
        List<Entrants.EntrantKind> kinds,
        List<Declaration> declarations,
        List<Sentence> effects) {}

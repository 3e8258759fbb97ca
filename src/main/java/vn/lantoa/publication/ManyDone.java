package vn.lantoa.publication;

import java.util.Collection;
import java.util.List;
import vn.lantoa.shared.CodeOrder;

/** What an act on many works came to. @param left codes of those it could not be done to, in order */
record ManyDone(int done, List<String> left) {

    static ManyDone of(Collection<String> asked, Collection<String> done) {
        return new ManyDone(
                done.size(),
                asked.stream()
                        .filter(code -> !done.contains(code))
                        .sorted(CodeOrder.order())
                        .toList());
    }
}

package vn.lantoa.units;

import org.jspecify.annotations.Nullable;

/**
 * A kind of unit (Huyện ủy, Chi bộ, Xã). Kinds and their tiers are rows: the law adds and ends them.
 *
 * @param depth of its tier below the top of the tree
 * @param deepest of all depths of the tree
 * @param codeLength of the codes of this kind, where the statistics office fixes it
 */
record Kind(
        String code,
        Tree tree,
        String tier,
        int depth,
        int deepest,
        String nameVi,
        String nameEn,
        @Nullable Integer codeLength) {

    String name(boolean vietnamese) {
        return vietnamese ? nameVi : nameEn;
    }

    boolean isTop() {
        return depth == 0;
    }

    /** Below a higher tier; of the lowest, also below its like: a club within a youth branch. */
    boolean mayStandBelow(Kind above) {
        return tree == above.tree && (above.depth < depth || above.depth == depth && depth == deepest);
    }
}

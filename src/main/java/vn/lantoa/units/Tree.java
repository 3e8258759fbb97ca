package vn.lantoa.units;

/** The two trees side by side: bodies of the Party and the unions, and administrative areas. */
public enum Tree {
    PARTY,
    AREA
}

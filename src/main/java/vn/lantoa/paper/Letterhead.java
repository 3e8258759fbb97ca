package vn.lantoa.paper;

/**
 * Whose paper it is: the direct superior body (may be blank) above the issuing body, both as they are to be printed,
 * "TỈNH ỦY TUYÊN QUANG" above "BAN DÂN VẬN".
 */
public record Letterhead(String superior, String issuer) {}

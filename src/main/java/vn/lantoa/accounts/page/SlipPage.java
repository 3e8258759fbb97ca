package vn.lantoa.accounts.page;

/** A code that was issued just now: shown once. @param qr inline SVG of the link @param hours how long it holds, in words */
public record SlipPage(String name, String code, String link, String qr, String lasts, String back) {}

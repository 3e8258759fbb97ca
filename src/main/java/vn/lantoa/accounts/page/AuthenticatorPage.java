package vn.lantoa.accounts.page;

import vn.lantoa.web.page.Form;

/** @param secret to be typed where nothing can be scanned @param qr the same as an inline SVG */
public record AuthenticatorPage(Form form, String secret, String qr) {}

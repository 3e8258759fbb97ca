package vn.lantoa.web;

/** The address people reach the site under, without a slash at the end; for mails, QR codes and Open Graph tags. */
public record BaseUrl(String value) {
    public String of(String path) {
        return value + path;
    }
}

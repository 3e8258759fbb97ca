package vn.lantoa.web;

/** The address people reach the site under, without a slash at the end; for mails, QR codes and Open Graph tags. */
public record BaseUrl(String value) {
    public String of(String path) {
        return value + path;
    }

    /** Port 0 lets the machine choose one, which is known only once it is listened on. */
    public BaseUrl listeningOn(int port) {
        return new BaseUrl(value.replaceFirst(":0$", ":" + port));
    }
}

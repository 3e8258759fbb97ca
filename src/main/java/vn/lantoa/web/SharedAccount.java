package vn.lantoa.web;

/** What a session says of an office's account with which somebody named works: pages then offer to change who it is. */
public final class SharedAccount {

    public static final String AUTHORITY = "SHARED_ACCOUNT";

    private SharedAccount() {}
}

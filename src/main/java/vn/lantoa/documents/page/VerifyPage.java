package vn.lantoa.documents.page;

import org.jspecify.annotations.Nullable;
import vn.lantoa.web.page.Form;

/**
 * What the public learns about a code.
 *
 * @param asked a code was given
 * @param found null when there is no such certificate
 */
public record VerifyPage(Form form, boolean asked, @Nullable CertificateLine found) {}

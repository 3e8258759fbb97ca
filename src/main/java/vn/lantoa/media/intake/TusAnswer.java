package vn.lantoa.media.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answers as the tus protocol words them. */
final class TusAnswer {

    static final String VERSION = "1.0.0";
    static final String OFFSET = "Upload-Offset";
    static final String LENGTH = "Upload-Length";

    private TusAnswer() {}

    static ResponseEntity.BodyBuilder with(HttpStatus status) {
        return ResponseEntity.status(status).header("Tus-Resumable", VERSION).header("Cache-Control", "no-store");
    }

    static ResponseEntity<String> appended(AppendOutcome outcome) {
        return switch (outcome) {
            case AppendOutcome.Stored stored ->
                with(HttpStatus.NO_CONTENT)
                        .header(OFFSET, Long.toString(stored.offset()))
                        .build();
            case AppendOutcome.WrongOffset wrong ->
                with(HttpStatus.CONFLICT)
                        .header(OFFSET, Long.toString(wrong.offset()))
                        .build();
            case AppendOutcome.Superseded superseded ->
                with(HttpStatus.CONFLICT).build();
            case AppendOutcome.TooLong tooLong ->
                with(HttpStatus.CONTENT_TOO_LARGE).body("more bytes than announced");
            case AppendOutcome.NoSpace noSpace ->
                with(HttpStatus.INSUFFICIENT_STORAGE).body("media.upload.no-space");
            case AppendOutcome.Unknown unknown -> with(HttpStatus.NOT_FOUND).build();
        };
    }

    static Optional<ResponseEntity<String>> refusal(HttpServletRequest request, @Nullable Principal person) {
        if (!VERSION.equals(request.getHeader("Tus-Resumable"))) {
            return Optional.of(with(HttpStatus.PRECONDITION_FAILED)
                    .header("Tus-Version", VERSION)
                    .build());
        } else if (person == null) {
            return Optional.of(with(HttpStatus.UNAUTHORIZED).build());
        } else {
            return Optional.empty();
        }
    }
}

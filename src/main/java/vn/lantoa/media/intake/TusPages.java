package vn.lantoa.media.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Resumable uploads by the tus protocol, version 1.0, for the signed-in person. */
@RestController
@RequestMapping("/uploads")
class TusPages {

    private static final Logger LOG = LoggerFactory.getLogger(TusPages.class);
    private static final String BYTES = "application/offset+octet-stream";

    private final UploadIntake intake;

    TusPages(UploadIntake intake) {
        this.intake = intake;
    }

    @RequestMapping(method = RequestMethod.OPTIONS)
    ResponseEntity<String> abilities() {
        return TusAnswer.with(HttpStatus.NO_CONTENT)
                .header("Tus-Version", TusAnswer.VERSION)
                .header("Tus-Extension", "creation,creation-with-upload,termination")
                .header("Tus-Max-Size", Long.toString(intake.limits().largest()))
                .build();
    }

    @PostMapping
    ResponseEntity<String> create(
            HttpServletRequest request,
            @Nullable Principal person,
            @RequestHeader(name = TusAnswer.LENGTH, required = false) @Nullable String announced,
            @RequestHeader(name = "Upload-Metadata", required = false) @Nullable String metadata)
            throws IOException {
        Optional<ResponseEntity<String>> refusal = TusAnswer.refusal(request, person);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Long length = number(announced);
        if (length == null) {
            return TusAnswer.with(HttpStatus.BAD_REQUEST).body("Upload-Length must be a whole number of bytes");
        }
        if (length > intake.limits().largest()) {
            return TusAnswer.with(HttpStatus.CONTENT_TOO_LARGE).body("media.upload.too-large");
        }
        return created(owner(person), TusMetadata.value(metadata, "filename"), length, request);
    }

    @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
    ResponseEntity<String> standing(HttpServletRequest request, @Nullable Principal person, @PathVariable UUID id) {
        Optional<ResponseEntity<String>> refusal = TusAnswer.refusal(request, person);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return intake.standing(id, owner(person))
                .map(upload -> TusAnswer.with(HttpStatus.OK)
                        .header(TusAnswer.OFFSET, Long.toString(upload.received()))
                        .header(TusAnswer.LENGTH, Long.toString(upload.length()))
                        .<String>build())
                .orElseGet(() -> TusAnswer.with(HttpStatus.NOT_FOUND).build());
    }

    @PatchMapping("/{id}")
    ResponseEntity<String> append(
            HttpServletRequest request,
            @Nullable Principal person,
            @PathVariable UUID id,
            @RequestHeader(name = TusAnswer.OFFSET, required = false) @Nullable String announced)
            throws IOException {
        Optional<ResponseEntity<String>> refusal = TusAnswer.refusal(request, person);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Long offset = number(announced);
        if (!BYTES.equals(request.getContentType())) {
            return TusAnswer.with(HttpStatus.UNSUPPORTED_MEDIA_TYPE).build();
        }
        if (offset == null) {
            return TusAnswer.with(HttpStatus.BAD_REQUEST).body("Upload-Offset must be a whole number of bytes");
        }
        return TusAnswer.appended(intake.append(id, owner(person), offset, request.getInputStream()));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<String> abandon(HttpServletRequest request, @Nullable Principal person, @PathVariable UUID id) {
        return TusAnswer.refusal(request, person).orElseGet(() -> {
            boolean gone = intake.abandon(id, owner(person));
            return TusAnswer.with(gone ? HttpStatus.NO_CONTENT : HttpStatus.NOT_FOUND)
                    .build();
        });
    }

    private ResponseEntity<String> created(UUID owner, String name, long length, HttpServletRequest request)
            throws IOException {
        Optional<Upload> upload;
        try {
            upload = intake.create(owner, name, length);
        } catch (IOException e) {
            LOG.error("The media store takes no new file: {}", e.getMessage());
            return TusAnswer.appended(new AppendOutcome.NoSpace());
        }
        if (upload.isEmpty()) {
            return TusAnswer.with(HttpStatus.TOO_MANY_REQUESTS)
                    .header("Retry-After", "60")
                    .body("media.upload.too-many-open");
        }
        return firstBytes(upload.get(), request);
    }

    private ResponseEntity<String> firstBytes(Upload upload, HttpServletRequest request) throws IOException {
        ResponseEntity.BodyBuilder created =
                TusAnswer.with(HttpStatus.CREATED).header("Location", "/uploads/" + upload.id());
        if (!BYTES.equals(request.getContentType())) {
            return created.build();
        }
        InputStream body = request.getInputStream();
        return switch (intake.append(upload.id(), upload.owner(), 0, body)) {
            case AppendOutcome.Stored stored ->
                created.header(TusAnswer.OFFSET, Long.toString(stored.offset())).build();
            case AppendOutcome refused -> TusAnswer.appended(refused);
        };
    }

    private static UUID owner(@Nullable Principal person) {
        if (person == null) {
            throw new IllegalStateException("asked for the owner of a request that nobody made");
        }
        return UUID.fromString(person.getName());
    }

    private static @Nullable Long number(@Nullable String text) {
        return text == null || !text.matches("\\d{1,15}") ? null : Long.valueOf(text);
    }
}

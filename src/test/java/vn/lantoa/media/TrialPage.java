package vn.lantoa.media;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.web.PublicPaths;
import vn.lantoa.web.page.Contact;
import vn.lantoa.web.page.Frame;
import vn.lantoa.web.page.Words;

/** A page with nothing but the field for photos, whose visitor is An. */
@TestConfiguration
class TrialPage {

    static final UUID AN = UUID.randomUUID();

    @Bean
    PublicPaths trialPath() {
        return PublicPaths.of("/thu-anh", "/thu-anh/gui", "/thu-clip/*");
    }

    /** Found by this page's tests only. */
    @TestComponent
    @RestController
    static class Form {

        private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "jte");
        private final MessageSource messages;
        private final SecurityContextRepository contexts;
        private final Media media;

        Form(MessageSource messages, SecurityContextRepository contexts, Media media) {
            this.messages = messages;
            this.contexts = contexts;
            this.media = media;
        }

        @GetMapping(path = "/thu-clip/{id}", produces = "text/html;charset=UTF-8")
        String clip(@PathVariable UUID id, CsrfToken csrf) {
            MediaFile file = media.find(new MediaId(id)).orElseThrow();
            MediaAddress address = media.addresses(List.of(file.id()), "trial").get(file.id());
            StringOutput html = new StringOutput();
            engine.render(
                    "media/player.jte",
                    Map.of("frame", frame(csrf), "file", file, "address", address, "label", "Clip đêm hội"),
                    html);
            return "<!doctype html><html lang=vi><meta name=viewport content='width=device-width'><title>Clip</title>"
                    + "<link rel=stylesheet href='" + frame(csrf).asset("style.css") + "'><main>" + html + "</main>";
        }

        @GetMapping(path = "/thu-anh", produces = "text/html;charset=UTF-8")
        String form(HttpServletRequest request, HttpServletResponse response, CsrfToken csrf) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(AN.toString(), null, List.of()));
            contexts.saveContext(context, request, response);
            return """
                    <!doctype html><html lang="vi"><meta charset="utf-8"><title>Ảnh</title>
                    <meta name="csrf-token" content="%s">
                    <form method="post" action="/thu-anh/gui"><input type="hidden" name="_csrf" value="%s">
                    <label for="anh">Ảnh dự thi</label>%s<button id="gui">Gửi</button></form>
                    """.formatted(csrf.getToken(), csrf.getToken(), field(csrf));
        }

        @PostMapping(path = "/thu-anh/gui", produces = "text/plain;charset=UTF-8")
        String sent(@RequestParam List<String> media) {
            return String.join("\n", media);
        }

        private Frame frame(CsrfToken csrf) {
            return new Frame(
                    new Words(messages, Words.VIETNAMESE),
                    "/thu-anh",
                    "trial",
                    null,
                    false,
                    null,
                    "_csrf",
                    csrf.getToken(),
                    false,
                    Instant.EPOCH,
                    new Contact("", "", ""),
                    "");
        }

        private String field(CsrfToken csrf) {
            Frame frame = frame(csrf);
            StringOutput html = new StringOutput();
            engine.render(
                    "media/upload.jte",
                    Map.of(
                            "frame",
                            frame,
                            "id",
                            "anh",
                            "multiple",
                            true,
                            "minEdge",
                            100,
                            "maxSeconds",
                            3L,
                            "accept",
                            "image/jpeg,image/png,video/mp4,video/quicktime"),
                    html);
            return html.toString();
        }
    }
}

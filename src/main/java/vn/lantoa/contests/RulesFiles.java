package vn.lantoa.contests;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.lantoa.paper.Papers;
import vn.lantoa.shared.Sha256;
import vn.lantoa.web.page.Words;

/** The Thể lệ as files. A version never changes, so each is set once; who has it is told so instead of sent it again. */
@Component
class RulesFiles {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Papers papers;
    private final Words vietnamese;
    private final Map<Key, File> set = new ConcurrentHashMap<>();

    private record Key(RulesId version, MediaType type) {}

    private record File(byte[] bytes, String tag) {}

    RulesFiles(Papers papers, MessageSource messages) {
        this.papers = papers;
        this.vietnamese = new Words(messages, Words.VIETNAMESE);
    }

    ResponseEntity<byte[]> pdf(RulesToPrint rules) {
        return answer(
                rules,
                MediaType.APPLICATION_PDF,
                "pdf",
                r -> papers.print(r.annex(vietnamese), r.issued()).pdf());
    }

    ResponseEntity<byte[]> docx(RulesToPrint rules) {
        return answer(
                rules,
                DOCX,
                "docx",
                r -> papers.forWord(r.annex(vietnamese), r.issued()).docx());
    }

    private ResponseEntity<byte[]> answer(
            RulesToPrint rules, MediaType type, String ending, Function<RulesToPrint, byte[]> setting) {
        File file = set.computeIfAbsent(new Key(rules.rules().id(), type), key -> {
            byte[] bytes = setting.apply(rules);
            return new File(bytes, tag(bytes));
        });
        ContentDisposition disposition = (type.equals(DOCX)
                        ? ContentDisposition.attachment()
                        : ContentDisposition.inline())
                .filename(rules.fileName() + "." + ending)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .cacheControl(CacheControl.noCache())
                .eTag(file.tag())
                .body(file.bytes());
    }

    private static String tag(byte[] bytes) {
        return "\"" + Sha256.hex(bytes).substring(0, 32) + "\"";
    }
}

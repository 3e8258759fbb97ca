package vn.lantoa.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.shared.Sha256;

/**
 * Styles, scripts and fonts under an address that changes when any of them does, so that a phone asks once. The style
 * sheets are one file each per component and are sent as one.
 */
@Component
@RestController
class Assets {

    private static final String ROOT = "assets/";
    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final String style;
    private final String version;

    Assets() {
        var files = new PathMatchingResourcePatternResolver();
        try {
            style = joined(files.getResources("classpath:assets/css/*.css"));
            version = hash(files.getResources("classpath*:assets/**/*.*"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String version() {
        return version;
    }

    @GetMapping("/assets/{version}/style.css")
    ResponseEntity<String> style() {
        return ResponseEntity.ok()
                .cacheControl(FOREVER)
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .body(style);
    }

    @GetMapping("/assets/{version}/{folder:js|fonts|vendor|img}/{file:[a-z0-9.-]+}")
    ResponseEntity<Resource> file(@PathVariable String folder, @PathVariable String file) {
        Resource found = new org.springframework.core.io.ClassPathResource(ROOT + folder + "/" + file);
        if (!found.exists()) {
            throw new NotFound();
        }
        MediaType type = file.endsWith(".woff2")
                ? MediaType.parseMediaType("font/woff2")
                : MediaTypeFactory.getMediaType(file).orElse(MediaType.APPLICATION_OCTET_STREAM);
        return ResponseEntity.ok().cacheControl(FOREVER).contentType(type).body(found);
    }

    private static String joined(Resource[] sheets) throws IOException {
        Arrays.sort(sheets, Comparator.comparing(Resource::getFilename));
        StringBuilder all = new StringBuilder();
        for (Resource sheet : sheets) {
            all.append(sheet.getContentAsString(StandardCharsets.UTF_8)).append('\n');
        }
        return all.toString();
    }

    private static String hash(Resource[] all) throws IOException {
        MessageDigest digest = Sha256.begun();
        Arrays.sort(all, Comparator.comparing(r -> String.valueOf(r.getFilename())));
        for (Resource one : all) {
            digest.update(one.getContentAsByteArray());
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }
}

package vn.lantoa.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.lantoa.PageTest;
import vn.lantoa.media.photo.Renditions;

/** The module among its neighbours: behind the real doors, with the real jobs. */
@PageTest
class WhenTheHouseTakesPhotosTest {

    private static final byte[] PHOTO = Samples.bytes("DSCN0010.jpg");

    @Autowired
    MockMvcTester http;

    @Autowired
    Media media;

    @Test
    void anAuthorsPhotoIsSeenByTheHolderOfItsAddressInEverySize() throws Exception {
        UUID an = UUID.randomUUID();
        var answer = http.perform(creation().with(user(an.toString())).with(csrf().asHeader()));
        assertThat(answer).hasStatus(201);
        String place = answer.getResponse().getHeader("Location");
        MediaId id = new MediaId(UUID.fromString(place.substring("/uploads/".length())));
        MediaAddress address = media.addresses(List.of(id), "public").get(id);

        awaitRenditions(id);

        for (int edge : Renditions.EDGES) {
            for (String format : Renditions.FORMATS) {
                var shown = http.perform(get(address.path(edge, format)));
                assertThat(shown).hasStatusOk();
                assertThat(shown.getResponse().getHeader("Cache-Control")).contains("immutable");
            }
        }
    }

    @Test
    void manyPhotosAtOnceAllGetTheirRenditions() throws Exception {
        UUID an = UUID.randomUUID();
        for (int photo = 0; photo < 8; photo++) {
            media.receive(an, new ByteArrayInputStream(PHOTO), "a.jpg");
        }

        for (MediaFile file : media.ownedBy(an)) {
            awaitRenditions(file.id());
        }
        assertThat(media.ownedBy(an)).hasSize(8).allMatch(MediaFile::rendered);
    }

    @Test
    void withoutATokenOfTheFormNothingIsTaken() {
        assertThat(http.perform(creation().with(user(UUID.randomUUID().toString()))))
                .hasStatus(403);
    }

    @Test
    void withoutSigningInNothingIsTaken() {
        assertThat(http.perform(creation().with(csrf().asHeader()))).hasStatus(401);
    }

    @Test
    void anAddressNobodyGaveOutIsNotFound() {
        assertThat(http.perform(get("/media/00000000000000000000000000000000/320.jpg")))
                .hasStatus(404);
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder creation() {
        return post("/uploads")
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", PHOTO.length)
                .header("Upload-Metadata", "filename YS5qcGc=")
                .contentType("application/offset+octet-stream")
                .content(PHOTO);
    }

    private void awaitRenditions(MediaId id) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (!media.find(id).orElseThrow().rendered()) {
            assertThat(Instant.now()).as("the job has made the renditions").isBefore(end);
            Thread.sleep(100);
        }
    }
}

package vn.lantoa.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.lantoa.media.clip.SampleClips;

class WhenAClipIsShownTest {

    @TempDir
    static Path folder;

    static MediaHouse house;
    static MockMvc http;
    static MediaAddress address;
    static byte[] played;

    @BeforeAll
    static void open() throws Exception {
        house = new MediaHouse(folder);
        http = MockMvcBuilders.standaloneSetup(new PicturePages(house.addresses, house.store))
                .build();
        MediaFile clip = house.receive(Files.readAllBytes(SampleClips.make(1, 640, 360)), "clip.mp4");
        address = house.media.addresses(List.of(clip.id()), "public").get(clip.id());
        assertThat(show(address.clip(480), null).getStatus())
                .as("not there yet")
                .isEqualTo(404);
        house.examination.render(clip.id());
        played = Files.readAllBytes(house.store.clip(clip.id().value(), 480));
    }

    @AfterAll
    static void close() {
        house.decoderPool.close();
        house.clips.close();
    }

    @Test
    void whoeverHoldsTheAddressPlaysItForGood() throws Exception {
        MockHttpServletResponse answer = show(address.clip(480), null);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("video/mp4");
        assertThat(answer.getContentAsByteArray()).isEqualTo(played);
        assertThat(answer.getHeader("Accept-Ranges")).isEqualTo("bytes");
        assertThat(answer.getHeader("Cache-Control")).contains("max-age=31536000", "public", "immutable");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aPlayerThatJumpsGetsTheBytesItAsksFor() throws Exception {
        MockHttpServletResponse answer = show(address.clip(480), "bytes=1000-1999");

        assertThat(answer.getStatus()).isEqualTo(206);
        assertThat(answer.getContentType()).isEqualTo("video/mp4");
        assertThat(answer.getHeader("Content-Range")).isEqualTo("bytes 1000-1999/" + played.length);
        assertThat(answer.getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(played, 1000, 2000));
        assertThat(show(address.clip(480), "bytes=" + played.length + "-").getStatus())
                .isEqualTo(416);
    }

    @Test
    void itsIndexStandsInFrontSoThatItPlaysBeforeItIsLoaded() {
        String text = new String(played, java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(text.indexOf("moov")).isPositive().isLessThan(text.indexOf("mdat"));
    }

    @Test
    void itsPosterIsShownAsAPhotoIs() throws Exception {
        MockHttpServletResponse poster = show(address.path(1024, "webp"), null);

        assertThat(poster.getStatus()).isEqualTo(200);
        assertThat(poster.getContentType()).isEqualTo("image/webp");
    }

    @Test
    void aSizeThatItDoesNotHaveIsNotFound() throws Exception {
        assertThat(show(address.clip(720), null).getStatus()).isEqualTo(404);
        assertThat(show(address.clip(1080), null).getStatus()).isEqualTo(404);
        assertThat(show("/media/" + address.token() + "/poster.jpg", null).getStatus())
                .isEqualTo(404);
    }

    private static MockHttpServletResponse show(String path, String range) throws Exception {
        var request = get(java.net.URI.create(path));
        return http.perform(range == null ? request : request.header("Range", range))
                .andReturn()
                .getResponse();
    }
}

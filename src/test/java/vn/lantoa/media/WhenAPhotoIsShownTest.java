package vn.lantoa.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class WhenAPhotoIsShownTest {

    @TempDir
    static Path folder;

    static MediaHouse house;
    static MockMvc http;

    @BeforeAll
    static void open() {
        house = new MediaHouse(folder);
        http = MockMvcBuilders.standaloneSetup(new PicturePages(house.addresses, house.store))
                .build();
    }

    @AfterAll
    static void close() {
        house.decoderPool.close();
    }

    @Test
    void whoeverHoldsTheAddressSeesTheRenditionForGood() throws Exception {
        MediaFile file = house.receive("DSCN0010.jpg");

        MockHttpServletResponse answer = show(address(file, "public").path(320, "webp"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("image/webp");
        assertThat(answer.getContentAsByteArray())
                .isEqualTo(Files.readAllBytes(house.store.rendition(file.id().value(), 320, "webp")));
        assertThat(answer.getHeader("Cache-Control")).contains("max-age=31536000", "public", "immutable");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Last-Modified")).isNull();
    }

    @Test
    void whatIsNotThereYetIsNotFoundAndNotRemembered() throws Exception {
        MediaFile file = house.receive("DSCN0010.jpg");

        MockHttpServletResponse answer = show(address(file, "public").path(1024, "jpg"));

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void twoAudiencesCannotTellTheyLookAtTheSamePhoto() {
        MediaFile one = house.receive("DSCN0010.jpg");
        MediaFile two = house.receive("portrait-1.jpg");
        List<MediaId> both = List.of(one.id(), two.id());

        var publicly = house.media.addresses(both, "public");
        var juror = house.media.addresses(both, "juror:" + UUID.randomUUID());

        assertThat(publicly).containsOnlyKeys(both);
        assertThat(juror.get(one.id()).token())
                .isNotEqualTo(publicly.get(one.id()).token());
        assertThat(house.media.addresses(both, "public")).isEqualTo(publicly);
        assertThat(house.media.addresses(List.of(new MediaId(UUID.randomUUID())), "public"))
                .isEmpty();
    }

    @Test
    void aRevokedAddressLeadsNowhere() throws Exception {
        MediaFile file = house.receive("DSCN0010.jpg");
        String path = address(file, "public").path(320, "jpg");
        assertThat(show(path).getStatus()).isEqualTo(200);

        house.media.revokeAddresses(List.of(file.id()), "public");

        assertThat(show(path).getStatus()).isEqualTo(404);
        assertThat(show(address(file, "public").path(320, "jpg")).getStatus())
                .as("shown again, at a new address")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/media/0000000000000000000000000000000000000000000000000000000000000000/320.jpg",
                "/media/0000000000000000000000000000000000000000000000000000000000000000/original.jpg",
                "/media/0000000000000000000000000000000000000000000000000000000000000000/321.jpg",
                "/media/x/320.jpg",
                "/media/%2e%2e/320.jpg"
            })
    void guessingLeadsNowhere(String path) throws Exception {
        assertThat(show(path).getStatus()).isEqualTo(404);
    }

    @Test
    void theWidthsInASrcsetAreThoseOfTheRenditions() {
        MediaFile file = house.receive("portrait-1.jpg");
        MediaAddress address = address(file, "public");

        assertThat(address.srcset("webp", file))
                .isEqualTo("%s 213w, %s 683w, %s 1200w"
                        .formatted(address.path(320, "webp"), address.path(1024, "webp"), address.path(2048, "webp")));
    }

    private static MediaAddress address(MediaFile file, String audience) {
        return house.media.addresses(List.of(file.id()), audience).get(file.id());
    }

    private static MockHttpServletResponse show(String path) throws Exception {
        return http.perform(get(java.net.URI.create(path))).andReturn().getResponse();
    }
}

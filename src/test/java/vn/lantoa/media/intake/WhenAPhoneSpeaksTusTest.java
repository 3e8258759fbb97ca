package vn.lantoa.media.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Principal;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaHouse;
import vn.lantoa.media.MediaId;
import vn.lantoa.media.Samples;

class WhenAPhoneSpeaksTusTest {

    private static final byte[] PHOTO = Samples.bytes("DSCN0010.jpg");
    private static final String BYTES = "application/offset+octet-stream";

    @TempDir
    static Path folder;

    static MediaHouse house;
    static MockMvc http;

    @BeforeAll
    static void open() {
        house = new MediaHouse(folder);
        http = MockMvcBuilders.standaloneSetup(new TusPages(house.intake)).build();
    }

    @AfterAll
    static void close() {
        house.decoderPool.close();
    }

    @Test
    void itLearnsWhatTheHouseCanDo() throws Exception {
        MockHttpServletResponse answer = send(request(HttpMethod.OPTIONS, "/uploads"), house.an);

        assertThat(answer.getStatus()).isEqualTo(204);
        assertThat(answer.getHeader("Tus-Version")).isEqualTo("1.0.0");
        assertThat(answer.getHeader("Tus-Max-Size")).isEqualTo("5000000");
        assertThat(answer.getHeader("Tus-Extension")).isEqualTo("creation,creation-with-upload,termination");
    }

    @Test
    void aPhotoInTwoPiecesBecomesAFileWithItsVietnameseName() throws Exception {
        String place = create(PHOTO.length, "A\u0309nh Dân vận\u202e.jpg");
        assertThat(patch(place, 0, Arrays.copyOf(PHOTO, 70_000)).getHeader("Upload-Offset"))
                .isEqualTo("70000");
        MockHttpServletResponse head = head(place);
        assertThat(head.getHeader("Upload-Offset")).isEqualTo("70000");
        assertThat(head.getHeader("Upload-Length")).isEqualTo(Integer.toString(PHOTO.length));
        assertThat(head.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(head.getHeader("Tus-Resumable")).isEqualTo("1.0.0");

        MockHttpServletResponse last = patch(place, 70_000, Arrays.copyOfRange(PHOTO, 70_000, PHOTO.length));

        assertThat(last.getStatus()).isEqualTo(204);
        MediaFile file = house.media.find(id(place)).orElseThrow();
        assertThat(file.status()).isEqualTo(MediaFile.Status.READY);
        assertThat(file.name()).isEqualTo("Ảnh Dân vận.jpg");
    }

    @Test
    void theSameRequestsAgainChangeNothing() throws Exception {
        String place = create(PHOTO.length, "a.jpg");
        patch(place, 0, PHOTO);
        for (int again = 0; again < 3; again++) {
            assertThat(patch(place, 0, PHOTO).getStatus()).isEqualTo(409);
            assertThat(head(place).getHeader("Upload-Offset")).isEqualTo(Integer.toString(PHOTO.length));
        }
        assertThat(patch(place, PHOTO.length, new byte[0]).getStatus()).isEqualTo(204);
        assertThat(house.media.ownedBy(house.an).stream()
                        .filter(file -> file.id().equals(id(place))))
                .hasSize(1);
    }

    @Test
    void theFirstBytesMayComeWithTheCreation() throws Exception {
        MockHttpServletResponse answer = send(
                tus("POST", "/uploads")
                        .header("Upload-Length", PHOTO.length)
                        .contentType(BYTES)
                        .content(PHOTO),
                house.an);

        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(answer.getHeader("Upload-Offset")).isEqualTo(Integer.toString(PHOTO.length));
        assertThat(house.media.find(id(answer.getHeader("Location")))).isPresent();
    }

    @ParameterizedTest(name = "{0} {1} gives {5}")
    @CsvSource(nullValues = "-", textBlock = """
            PATCH, at a wrong offset,        1.0.0, 5,  application/offset+octet-stream, 409
            PATCH, without an offset,        1.0.0, -,  application/offset+octet-stream, 400
            PATCH, at a negative offset,     1.0.0, -1, application/offset+octet-stream, 400
            PATCH, of another type,          1.0.0, 0,  image/jpeg,                      415
            PATCH, of an unknown version,    0.2.2, 0,  application/offset+octet-stream, 412
            PATCH, without a version,        -,     0,  application/offset+octet-stream, 412
            HEAD,  of an unknown version,    0.2.2, -,  -,                               412
            PATCH, of more than announced,   1.0.0, 0,  application/offset+octet-stream, 413
            """)
    void whatBreaksTheProtocolIsRefused(
            String method, String what, String version, String offset, String type, int status) throws Exception {
        String place = create(100, "a.jpg");
        MockHttpServletRequestBuilder request = request(HttpMethod.valueOf(method), place);
        if (version != null) {
            request.header("Tus-Resumable", version);
        }
        if (offset != null) {
            request.header("Upload-Offset", offset);
        }
        if (type != null) {
            request.contentType(type).content(new byte[101]);
        }

        MockHttpServletResponse answer = send(request, house.an);

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(head(place).getHeader("Upload-Offset")).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-,400", "-5,400", "many,400", "5000001,413"})
    void aCreationMustSayALengthTheHouseTakes(String length, int status) throws Exception {
        MockHttpServletRequestBuilder request = tus("POST", "/uploads");
        if (length != null) {
            request.header("Upload-Length", length);
        }
        assertThat(send(request, house.an).getStatus()).isEqualTo(status);
    }

    @Test
    void strangersAndTheUnnamedGetNothing() throws Exception {
        String place = create(100, "a.jpg");

        assertThat(send(tus("HEAD", place), UUID.randomUUID()).getStatus()).isEqualTo(404);
        assertThat(send(tus("DELETE", place), UUID.randomUUID()).getStatus()).isEqualTo(404);
        assertThat(send(tus("HEAD", place), null).getStatus()).isEqualTo(401);
        assertThat(send(tus("HEAD", "/uploads/" + UUID.randomUUID()), house.an).getStatus())
                .isEqualTo(404);
        assertThat(send(tus("HEAD", "/uploads/not-an-id"), house.an).getStatus())
                .isEqualTo(400);
    }

    @Test
    void anAbandonedUploadIsGone() throws Exception {
        String place = create(100, "a.jpg");

        assertThat(send(tus("DELETE", place), house.an).getStatus()).isEqualTo(204);
        assertThat(head(place).getStatus()).isEqualTo(404);
    }

    private static String create(int length, String name) throws Exception {
        String encoded = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        MockHttpServletResponse answer = send(
                tus("POST", "/uploads")
                        .header("Upload-Length", length)
                        .header("Upload-Metadata", "filetype aW1hZ2UvanBlZw==,filename " + encoded),
                house.an);
        assertThat(answer.getStatus()).isEqualTo(201);
        return answer.getHeader("Location");
    }

    private static MockHttpServletResponse patch(String place, long offset, byte[] bytes) throws Exception {
        return send(
                tus("PATCH", place)
                        .header("Upload-Offset", offset)
                        .contentType(BYTES)
                        .content(bytes),
                house.an);
    }

    private static MockHttpServletResponse head(String place) throws Exception {
        return send(tus("HEAD", place), house.an);
    }

    private static MockHttpServletRequestBuilder tus(String method, String place) {
        return request(HttpMethod.valueOf(method), place).header("Tus-Resumable", "1.0.0");
    }

    private static MockHttpServletResponse send(MockHttpServletRequestBuilder request, UUID person) throws Exception {
        Principal principal = person == null ? null : person::toString;
        return http.perform(principal == null ? request : request.principal(principal))
                .andReturn()
                .getResponse();
    }

    private static MediaId id(String place) {
        return new MediaId(UUID.fromString(place.substring("/uploads/".length())));
    }
}

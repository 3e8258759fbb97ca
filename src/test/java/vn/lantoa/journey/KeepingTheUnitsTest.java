package vn.lantoa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.web.MovableClock;

/** An administrator finds a unit, renames it by a paper, sends a file, mends it and undoes it, in a browser. */
@PageTest
class KeepingTheUnitsTest {

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    private Stage stage;

    @BeforeEach
    void open() throws IOException {
        stage = new Stage(port);
        clock.moveTo(java.time.Instant.parse("2023-01-10T01:00:00Z"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void byHandAndByFile() {
        Page page = stage.as(DemoCast.ADMINISTRATOR);
        page.click("a[href='/quan-tri/don-vi']");
        stage.look("units-tree");
        page.fill("#tim", "xa hop thanh");
        page.click("form[role='search'] button");
        page.click("td.title a:has-text('Hợp Thành')");
        stage.look("units-unit");
        page.click("a:has-text('Đổi tên, điều chỉnh')");
        stage.look("units-change");
        page.fill("#name", "Đảng ủy xã Hợp Thành Mới");
        page.click("button.primary");
        assertThat(page.locator("#basis-refusal").textContent()).contains("Cần ghi căn cứ");
        page.fill("#basis", "Nghị quyết số 1/NQ-HĐND ngày 01/01/2023");
        page.click("button.primary");
        assertThat(page.locator("h1").textContent()).isEqualTo("Đảng ủy xã Hợp Thành Mới");
        stage.look("units-renamed");

        stage.visit("/quan-tri/don-vi/tep");
        stage.look("units-files");
        send(page, "Chi bộ thôn 90;Chi bộ;Đảng ủy xã Hợp Thành Mới\nChi bộ thôn 91;Chi bội;Đảng ủy xã Không Có\n");
        assertThat(page.locator("main").textContent()).contains("Không có loại đơn vị “Chi bội”");
        stage.look("units-file-faulty");
        stage.visit("/quan-tri/don-vi/tep");
        send(page, "Chi bé th«n 90;Chi bộ;Đảng ủy xã Hợp Thành Mới\nChi bộ thôn 91;Chi bộ;Đảng ủy xã Hợp Thành Mới\n");
        stage.look("units-file");
        page.click("form[action$='/ap-dung'] button");
        stage.look("units-act");
        page.fill("#why", "Gửi nhầm tệp");
        page.click("button.danger");
        assertThat(page.locator("main").textContent()).contains("Đã hoàn tác");
        stage.visit("/quan-tri/don-vi/viec");
        stage.look("units-acts");
    }

    private static void send(Page page, String rows) {
        page.setInputFiles(
                "#tep",
                new FilePayload(
                        "chi-bo.csv",
                        "text/csv",
                        ("Tên đơn vị;Loại;Trực thuộc\n" + rows).getBytes(StandardCharsets.UTF_8)));
        page.fill("#basis", "Công văn số 5-CV/HU ngày 05/01/2023");
        page.click("form[enctype] button.primary");
    }
}

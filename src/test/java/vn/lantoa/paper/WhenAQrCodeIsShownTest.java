package vn.lantoa.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WhenAQrCodeIsShownTest {

    private static final int PIXELS = 6;

    @Test
    void onAPageItLeadsWhereItSays() throws Exception {
        String svg = QrCode.svg(SamplePapers.VERIFY);
        assertThat(PdfReading.decode(drawn(svg))).isEqualTo(SamplePapers.VERIFY);
    }

    @Test
    void itCarriesNoStyleAndNoScript() {
        assertThat(QrCode.svg("<&>\"")).doesNotContain("style", "script", "<&>");
    }

    @Test
    void aTextTooLongIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.svg("x".repeat(5000)));
    }

    private static BufferedImage drawn(String svg) {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertThat(box.find()).isTrue();
        int side = Integer.parseInt(box.group(1)) * PIXELS;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, side, side);
        brush.setColor(Color.BLACK);
        Matcher module = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (module.find()) {
            int x = Integer.parseInt(module.group(1));
            int y = Integer.parseInt(module.group(2));
            brush.fillRect(x * PIXELS, y * PIXELS, PIXELS, PIXELS);
        }
        return image;
    }
}

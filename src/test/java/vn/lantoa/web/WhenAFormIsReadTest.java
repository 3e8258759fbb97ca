package vn.lantoa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.lantoa.shared.TypedNumber;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

class WhenAFormIsReadTest {

    private static final TypedNumber UP_TO_5000 = TypedNumber.decimal(BigDecimal.valueOf(5000), 3);

    @Test
    void anEmptyFieldIsNamedAsWithinASentence() {
        Form form = form("", Words.VIETNAMESE);
        form.requiredOf("a", 10, "Lý do rút");
        assertThat(form.refusal("a")).isEqualTo("Xin điền lý do rút.");
    }

    @Test
    void whatTheLabelSaysBesideTheNameIsLeftOut() {
        Form form = form("", Words.VIETNAMESE);
        form.requiredOf("a", 10, "Lý do (ai quét mã cũng đọc được)");
        assertThat(form.refusal("a")).isEqualTo("Xin điền lý do.");
    }

    @Test
    void anAbbreviationStaysAsItIs() {
        Form form = form("", Words.VIETNAMESE);
        form.requiredOf("a", 10, "QR trên giấy");
        assertThat(form.refusal("a")).isEqualTo("Xin điền QR trên giấy.");
    }

    @Test
    void soItIsInEnglish() {
        Form form = form("", Locale.ENGLISH);
        form.requiredOf("a", 10, "Reason");
        assertThat(form.refusal("a")).isEqualTo("Please fill in “Reason”.");
    }

    @Test
    void whatIsTooLongSaysByHowMuchAndWhere() {
        Form form = form("mười một chữ", Words.VIETNAMESE);
        form.requiredOf("a", 10, "Lý do");
        assertThat(form.refusal("a")).isEqualTo("Lý do: tối đa 10 ký tự; nội dung vừa nhập có 12 ký tự.");
    }

    @Test
    void aNumberThatMayBeReadInTwoWaysIsRefusedWithBoth() {
        assertThat(refusal("1.000", Words.VIETNAMESE))
                .isEqualTo("Điểm: “1.000” có thể là 1000 hoặc 1,0. Xin gõ 1000 hoặc 1,0.");
        assertThat(refusal("1,000", Locale.ENGLISH))
                .isEqualTo("Điểm: “1,000” may be 1000 or 1.0. Please type 1000 or 1.0.");
    }

    @Test
    void whatIsAdvisedIsReadInOneWay() {
        assertThat(refusal("1.234", Words.VIETNAMESE)).contains("1234 hoặc 1,2340");
        assertThat(form("1,2340", Words.VIETNAMESE).decimalOf("a", UP_TO_5000, "Điểm"))
                .isEqualByComparingTo("1.234");
    }

    private static String refusal(String typed, Locale language) {
        Form form = form(typed, language);
        assertThat(form.decimalOf("a", UP_TO_5000, "Điểm")).isNull();
        return String.valueOf(form.refusal("a"));
    }

    private static Form form(String typed, Locale language) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/web");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Form(Map.of("a", List.of(typed)), new Words(messages, language));
    }
}

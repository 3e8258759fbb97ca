package vn.lantoa.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTelephonesAreReadTest {

    @ParameterizedTest
    @CsvSource({
        "0912 345 678,+84912345678,0912 345 678",
        "0912.345.678,+84912345678,0912 345 678",
        "912345678,+84912345678,0912 345 678",
        "+84 912 345 678,+84912345678,0912 345 678",
        "84912345678,+84912345678,0912 345 678",
        "0084 912 345 678,+84912345678,0912 345 678",
        "01682345678,+84382345678,0382 345 678",
        "+84 168 234 5678,+84382345678,0382 345 678",
        "01234567890,+84834567890,0834 567 890",
        "+44 20 7031 3000,+442070313000,+44 20 7031 3000"
    })
    void itIsOneNumberHoweverItIsTyped(String typed, String stored, String shown) {
        PhoneNumber number = PhoneNumber.of(typed).orElseThrow();
        assertThat(number.e164()).isEqualTo(stored);
        assertThat(number.shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "09 không nhớ", "0912", "0112345678", "091234567890123", "an@example.vn"})
    void whatIsNoNumberIsNone(String typed) {
        assertThat(PhoneNumber.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0912345678,true", "02073820227,false"})
    void onlyAMobileTakesATextMessage(String typed, boolean mobile) {
        assertThat(PhoneNumber.of(typed).orElseThrow().isMobile()).isEqualTo(mobile);
    }
}

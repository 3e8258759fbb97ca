package vn.lantoa.accounts.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of RFC 6238, appendix B, and of RFC 4648, 10. */
class WhenAnAuthenticatorShowsACodeTest {

    private static final String DIGITS = "1234567890";

    @ParameterizedTest
    @CsvSource({
        "59,94287082,HmacSHA1,20",
        "59,46119246,HmacSHA256,32",
        "59,90693936,HmacSHA512,64",
        "1111111109,07081804,HmacSHA1,20",
        "1111111109,68084774,HmacSHA256,32",
        "1111111109,25091201,HmacSHA512,64",
        "1111111111,14050471,HmacSHA1,20",
        "1111111111,67062674,HmacSHA256,32",
        "1111111111,99943326,HmacSHA512,64",
        "1234567890,89005924,HmacSHA1,20",
        "1234567890,91819424,HmacSHA256,32",
        "1234567890,93441116,HmacSHA512,64",
        "2000000000,69279037,HmacSHA1,20",
        "2000000000,90698825,HmacSHA256,32",
        "2000000000,38618901,HmacSHA512,64",
        "20000000000,65353130,HmacSHA1,20",
        "20000000000,77737706,HmacSHA256,32",
        "20000000000,47863826,HmacSHA512,64"
    })
    void itIsTheCodeOfTheStandard(long seconds, String code, String hash, int length) {
        byte[] secret = DIGITS.repeat(7).substring(0, length).getBytes(StandardCharsets.US_ASCII);
        assertThat(Totp.code(secret, seconds / 30, 8, hash)).isEqualTo(code);
    }

    @Test
    void oneStepOfDifferenceIsAllowedAndNoCodeTwice() {
        byte[] secret = DIGITS.repeat(2).getBytes(StandardCharsets.US_ASCII);
        Instant now = Instant.ofEpochSecond(3000);
        String code = Totp.codeAt(secret, now);
        assertThat(Totp.stepOf(secret, code, now.plusSeconds(30), 0)).hasValue(100);
        assertThat(Totp.stepOf(secret, code, now.minusSeconds(30), 0)).hasValue(100);
        assertThat(Totp.stepOf(secret, code, now.plusSeconds(61), 0)).isEmpty();
        assertThat(Totp.stepOf(secret, code, now.minusSeconds(61), 0)).isEmpty();
        assertThat(Totp.stepOf(secret, code, now, 100)).isEmpty();
        assertThat(Totp.stepOf(secret, code.substring(0, 3) + " " + code.substring(3), now, 0))
                .as("as apps show it, in two groups")
                .hasValue(100);
    }

    @ParameterizedTest
    @CsvSource({"f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void theSecretIsWrittenInBase32(String bytes, String text) {
        assertThat(Totp.base32(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
    }
}

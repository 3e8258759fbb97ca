package vn.lantoa.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WhenSha256IsTakenTest {

    @Test
    void itIsThatOfTheStandard() {
        assertThat(Sha256.hex("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void whereOneFieldEndsMatters() {
        assertThat(Sha256.hex(List.of("ab", "c"))).isNotEqualTo(Sha256.hex(List.of("a", "bc")));
        assertThat(Sha256.hex(List.of("ab", "c"))).isEqualTo(Sha256.hex("2:ab1:c"));
    }
}

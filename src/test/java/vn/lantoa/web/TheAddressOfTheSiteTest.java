package vn.lantoa.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TheAddressOfTheSiteTest {

    @Test
    void aPortTheMachineChoseIsTheOneThatIsNamed() {
        assertThat(new BaseUrl("http://localhost:0").listeningOn(40123).of("/bat-dau/x"))
                .isEqualTo("http://localhost:40123/bat-dau/x");
    }

    @Test
    void theAddressAnInstallationGaveStands() {
        assertThat(new BaseUrl("https://anh.example.vn").listeningOn(8080).of("/"))
                .isEqualTo("https://anh.example.vn/");
        assertThat(new BaseUrl("http://localhost:8080").listeningOn(9000).of("/"))
                .isEqualTo("http://localhost:8080/");
    }
}

package vn.lantoa.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.accounts.People;

@PageTest
class WhenAnAddressHoldsNoIdTest {

    @Autowired
    MockMvcTester site;

    @Autowired
    People people;

    @ParameterizedTest
    @CsvSource({
        "AUTHOR,      /du-thi/{id}",
        "CHAIR,       /xet-chon/{id}",
        "CHAIR,       /xet-chon/{id}/TQ-0001",
        "HEAD_JUROR,  /cham-diem/{id}",
        "HEAD_JUROR,  /cham-diem/{id}/A1",
        "HEAD,        /ban-to-chuc/giay-chung-nhan/{id}",
        "HEAD,        /ban-to-chuc/the-le/{id}",
        "HEAD,        /ban-to-chuc/{id}/gia-han",
        "HEAD,        /ban-to-chuc/thanh-vien/{id}"
    })
    void itIsNotThere(DemoCast who, String address) {
        for (String id : new String[] {
            "-".repeat(36),
            "khong-co",
            "1-1-1-1-1",
            "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaa-",
            "00000000-0000-0000-0000-000000000000"
        }) {
            assertThat(site.get().uri(address, id).with(as(who)))
                    .as(address + " of " + id)
                    .hasStatus(404);
        }
    }

    private org.springframework.test.web.servlet.request.RequestPostProcessor as(DemoCast who) {
        return PageTest.As.person(people.byEmail(who.email()).orElseThrow().actor());
    }
}

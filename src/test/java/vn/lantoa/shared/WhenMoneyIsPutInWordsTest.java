package vn.lantoa.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenMoneyIsPutInWordsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,                   Không đồng
            1,                   Một đồng
            4,                   Bốn đồng
            5,                   Năm đồng
            10,                  Mười đồng
            11,                  Mười một đồng
            14,                  Mười bốn đồng
            15,                  Mười lăm đồng
            20,                  Hai mươi đồng
            21,                  Hai mươi mốt đồng
            24,                  Hai mươi tư đồng
            25,                  Hai mươi lăm đồng
            100,                 Một trăm đồng
            101,                 Một trăm linh một đồng
            105,                 Một trăm linh năm đồng
            110,                 Một trăm mười đồng
            115,                 Một trăm mười lăm đồng
            1000,                Một nghìn đồng
            1001,                Một nghìn không trăm linh một đồng
            1010,                Một nghìn không trăm mười đồng
            21000,               Hai mươi mốt nghìn đồng
            105000,              Một trăm linh năm nghìn đồng
            1000005,             Một triệu không trăm linh năm đồng
            1005000,             Một triệu không trăm linh năm nghìn đồng
            5000000,             Năm triệu đồng
            10050000,            Mười triệu không trăm năm mươi nghìn đồng
            15500000,            Mười lăm triệu năm trăm nghìn đồng
            1000000000,          Một tỷ đồng
            1000000001,          Một tỷ không trăm linh một đồng
            1005000000000,       Một nghìn không trăm linh năm tỷ đồng
            2000000000000000000, Hai tỷ tỷ đồng
            """)
    void theWordsAreThoseOfAccounting(long dong, String words) {
        assertThat(MoneyInWords.of(dong)).isEqualTo(words);
    }

    @Test
    void aNegativeAmountIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> MoneyInWords.of(-1));
    }
}

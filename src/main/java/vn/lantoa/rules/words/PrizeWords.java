package vn.lantoa.rules.words;

import vn.lantoa.rules.Prize;
import vn.lantoa.rules.Sentence;
import vn.lantoa.rules.Text;
import vn.lantoa.shared.MoneyInWords;

/** Prizes in words, money as the printed text has it: in figures and written out. */
public final class PrizeWords {
    private PrizeWords() {}

    /** "5.000.000 đồng (Năm triệu đồng)". */
    public static Text money(long dong) {
        var figure = Sentence.of("rules.money", dong);
        return new Text(figure.vi() + " (" + MoneyInWords.of(dong) + ")", figure.en());
    }

    /** As the printed text has it: money also in words. */
    public static Sentence rewardInFull(Prize.Reward reward) {
        return reward instanceof Prize.Reward.Cash cash
                ? Sentence.of("rules.reward.cashInFull", money(cash.dong()))
                : reward(reward);
    }

    public static Sentence reward(Prize.Reward reward) {
        return switch (reward) {
            case Prize.Reward.Cash cash -> Sentence.of("rules.reward.cash", cash.dong());
            case Prize.Reward.CashByReference by -> Sentence.of("rules.reward.cashByReference", by.document());
            case Prize.Reward.Goods goods -> Sentence.of("rules.reward.goods", goods.what());
            case Prize.Reward.Trip trip -> Sentence.of("rules.reward.trip", trip.where());
            case Prize.Reward.Certificate ignored -> Sentence.of("rules.reward.certificate");
            case Prize.Reward.MeritLetter ignored -> Sentence.of("rules.reward.meritLetter");
            case Prize.Reward.Honour honour -> Sentence.of("rules.reward.honour", honour.what());
        };
    }
}

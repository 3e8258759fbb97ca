package vn.lantoa.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number that exists in its country's plan; Việt Nam's where no country is typed.
 *
 * @param e164 as it is stored and dialled from anywhere: {@code +84912345678}
 */
public record PhoneNumber(String e164) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /** The mobile prefixes of eleven digits that the plan of 2018 (Quyết định 798/QĐ-BTTTT) made shorter. */
    private static final Map<String, String> BEFORE_2018 = Map.ofEntries(
            Map.entry("120", "70"),
            Map.entry("121", "79"),
            Map.entry("122", "77"),
            Map.entry("123", "83"),
            Map.entry("124", "84"),
            Map.entry("125", "85"),
            Map.entry("126", "76"),
            Map.entry("127", "81"),
            Map.entry("128", "78"),
            Map.entry("129", "82"),
            Map.entry("162", "32"),
            Map.entry("163", "33"),
            Map.entry("164", "34"),
            Map.entry("165", "35"),
            Map.entry("166", "36"),
            Map.entry("167", "37"),
            Map.entry("168", "38"),
            Map.entry("169", "39"),
            Map.entry("186", "56"),
            Map.entry("188", "58"),
            Map.entry("199", "59"));

    private static final Pattern OLD_MOBILE = Pattern.compile("(?:\\+?84|0084|0)?(1[2689]\\d)(\\d{7})");

    /** The number somebody typed: with blanks, dots or hyphens, with 0, 84, +84 or 0084; empty when there is none such. */
    public static Optional<PhoneNumber> of(String typed) {
        String digits = typed.replaceAll("[\\s.()\\u00A0-]", "").replaceFirst("^0084", "+84");
        if (digits.matches("84\\d{9,10}")) {
            digits = "+" + digits;
        }
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(renumbered(digits), "VN");
            return NUMBERS.isValidNumber(number)
                    ? Optional.of(new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private static String renumbered(String digits) {
        Matcher old = OLD_MOBILE.matcher(digits);
        String now = old.matches() ? BEFORE_2018.get(old.group(1)) : null;
        return now == null ? digits : "0" + now + old.group(2);
    }

    /** Whether it can take a text message. */
    public boolean isMobile() {
        PhoneNumberType type = NUMBERS.getNumberType(parsed());
        return type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE;
    }

    /** As people read it: {@code 0912 345 678}; abroad with its country. */
    public String shown() {
        Phonenumber.PhoneNumber number = parsed();
        if (number.getCountryCode() != 84) {
            return NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL);
        }
        String national = "0" + number.getNationalNumber();
        return national.length() == 10
                ? national.substring(0, 4) + " " + national.substring(4, 7) + " " + national.substring(7)
                : NUMBERS.format(number, PhoneNumberFormat.NATIONAL);
    }

    private Phonenumber.PhoneNumber parsed() {
        try {
            return NUMBERS.parse(e164, null);
        } catch (NumberParseException e) {
            throw new IllegalStateException("Not E.164: " + e164, e);
        }
    }
}

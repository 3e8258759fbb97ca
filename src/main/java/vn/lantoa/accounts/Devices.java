package vn.lantoa.accounts;

import java.util.List;

/** What browsers and telephones call themselves, in a word or two a person knows. */
final class Devices {

    private static final List<String> SYSTEMS = List.of("Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux");
    private static final List<String> BROWSERS =
            List.of("coc_coc_browser", "Edg", "OPR", "SamsungBrowser", "Firefox", "Chrome", "Safari");

    private Devices() {}

    static String named(String userAgent) {
        String system = first(SYSTEMS, userAgent);
        String browser = switch (first(BROWSERS, userAgent)) {
            case "coc_coc_browser" -> "Cốc Cốc";
            case "Edg" -> "Edge";
            case "OPR" -> "Opera";
            case "SamsungBrowser" -> "Samsung Internet";
            case String other -> other;
        };
        return (browser + (browser.isEmpty() || system.isEmpty() ? "" : " · ") + system).strip();
    }

    private static String first(List<String> names, String in) {
        return names.stream().filter(in::contains).findFirst().orElse("");
    }
}

package vn.lantoa.judging;

import java.security.SecureRandom;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How one juror knows one entry in one round ({@code GK-7F3K}): random, so that no public page gives the author away. */
record JurorCode(String value) {

    /** Digits and letters that are not mistaken for one another. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    /** So many different ones. */
    static List<JurorCode> draw(int count) {
        Set<JurorCode> drawn = new LinkedHashSet<>();
        while (drawn.size() < count) {
            drawn.add(draw());
        }
        return List.copyOf(drawn);
    }

    private static JurorCode draw() {
        StringBuilder code = new StringBuilder("GK-");
        RANDOM.ints(4, 0, SIGNS.length()).forEach(i -> code.append(SIGNS.charAt(i)));
        return new JurorCode(code.toString());
    }
}

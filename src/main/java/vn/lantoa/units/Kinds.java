package vn.lantoa.units;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kinds a unit can be of, tree by tree, from the top down. */
@Component
class Kinds {

    private static final String ALL = """
            select kind.code, tier.tree, kind.tier, tier.depth, max(tier.depth) over (partition by tier.tree) as deepest,
                   kind.name_vi, kind.name_en, kind.code_length
            from units.kind
            join units.tier on tier.code = kind.tier
            order by tier.tree desc, tier.depth, kind.position
            """;

    private final JdbcClient jdbc;

    Kinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Kind> all() {
        Map<String, Kind> all = new LinkedHashMap<>();
        for (Kind kind : jdbc.sql(ALL).query(Kind.class).list()) {
            all.put(kind.code(), kind);
        }
        return all;
    }

    List<Kind> of(Tree tree) {
        return all().values().stream().filter(kind -> kind.tree() == tree).toList();
    }

    Optional<Kind> find(String code) {
        return Optional.ofNullable(all().get(code));
    }
}

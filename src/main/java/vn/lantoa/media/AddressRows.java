package vn.lantoa.media;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AddressRows {

    private static final String KNOWN = """
            select file as media, token
              from media.address
             where audience = :audience and file in (:ids)
            """;

    /** Two requests may want the same address at once; both get the one that was first. */
    private static final String ADD = """
            insert into media.address (token, file, audience)
            select wanted.token, file.id, :audience
              from unnest(string_to_array(:tokens, ','), string_to_array(:ids, ',')::uuid[]) as wanted (token, id)
              join media.file on file.id = wanted.id
            on conflict on constraint one_address_per_audience do update set audience = excluded.audience
            returning file as media, token
            """;

    private static final String REVOKE = """
            delete from media.address
             where audience = :audience and file in (:ids)
            """;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    AddressRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<MediaId, MediaAddress> of(Collection<MediaId> ids, String audience) {
        Map<MediaId, MediaAddress> found = new HashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        jdbc.sql(KNOWN)
                .param("audience", audience)
                .param("ids", ids.stream().map(MediaId::value).toList())
                .query(MediaAddress.class)
                .list()
                .forEach(address -> found.put(address.media(), address));
        List<MediaId> missing =
                ids.stream().distinct().filter(id -> !found.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            add(missing, audience).forEach(address -> found.put(address.media(), address));
        }
        return found;
    }

    Optional<MediaId> find(String token) {
        return jdbc.sql("select file as value from media.address where token = :token")
                .param("token", token)
                .query(MediaId.class)
                .optional();
    }

    void revoke(Collection<MediaId> ids, String audience) {
        if (!ids.isEmpty()) {
            jdbc.sql(REVOKE)
                    .param("audience", audience)
                    .param("ids", ids.stream().map(MediaId::value).toList())
                    .update();
        }
    }

    private List<MediaAddress> add(List<MediaId> ids, String audience) {
        return jdbc.sql(ADD)
                .param("audience", audience)
                .param("tokens", ids.stream().map(id -> token()).collect(Collectors.joining(",")))
                .param("ids", ids.stream().map(MediaId::toString).collect(Collectors.joining(",")))
                .query(MediaAddress.class)
                .list();
    }

    private String token() {
        byte[] bits = new byte[16];
        random.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }
}

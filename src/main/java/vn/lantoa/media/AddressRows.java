package vn.lantoa.media;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Addresses are computed, not stored, so that looking at a page writes nothing. What is stored is how often those of a
 * photo and audience were taken out of use.
 */
@Repository
class AddressRows {

    private static final String EXISTING = """
            select file.id, coalesce(revocation.times, 0) as times
              from media.file
              left join media.revocation on revocation.file = file.id and revocation.audience = :audience
             where file.id = any(:ids)
            """;

    private static final String REVOKE = """
            insert into media.revocation (file, audience)
            select id, :audience from media.file where id = any(:ids)
            on conflict (file, audience) do update set times = revocation.times + 1
            """;

    private static final String REVOKED = "select audience, times from media.revocation where file = :id";

    private final JdbcClient jdbc;
    private volatile @Nullable AddressCipher cipher;

    AddressRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<MediaId, MediaAddress> of(Collection<MediaId> ids, String audience) {
        Map<MediaId, MediaAddress> found = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(EXISTING)
                    .param("audience", audience)
                    .param("ids", values(ids))
                    .query(Existing.class)
                    .list()
                    .forEach(one -> found.put(
                            one.id(), new MediaAddress(one.id(), cipher().token(one.id(), audience, one.times()))));
        }
        return found;
    }

    /** The photo of a token; empty for one that was made up or taken out of use. */
    Optional<MediaId> find(String token) {
        AddressCipher.Opened opened = cipher().open(token);
        return revoked(opened.media()).stream().anyMatch(one -> one.covers(opened))
                ? Optional.empty()
                : Optional.of(opened.media());
    }

    void revoke(Collection<MediaId> ids, String audience) {
        if (!ids.isEmpty()) {
            jdbc.sql(REVOKE)
                    .param("audience", audience)
                    .param("ids", values(ids))
                    .update();
        }
    }

    private List<Revoked> revoked(MediaId id) {
        return jdbc.sql(REVOKED).param("id", id.value()).query(Revoked.class).list();
    }

    private AddressCipher cipher() {
        AddressCipher known = cipher;
        if (known == null) {
            known = new AddressCipher(jdbc.sql("select key from media.address_key")
                    .query(byte[].class)
                    .single());
            cipher = known;
        }
        return known;
    }

    /** An array is one parameter however many there are; a statement takes no more than 65,535. */
    private static UUID[] values(Collection<MediaId> ids) {
        return ids.stream().map(MediaId::value).toArray(UUID[]::new);
    }

    record Existing(MediaId id, int times) {}

    /** @param times the addresses of the generations below this one are dead */
    record Revoked(String audience, int times) {
        boolean covers(AddressCipher.Opened opened) {
            for (int generation = 0; generation < times; generation++) {
                if (opened.isFor(audience, generation)) {
                    return true;
                }
            }
            return false;
        }
    }
}

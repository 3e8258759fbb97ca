package vn.lantoa.accounts.factor;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;
import vn.lantoa.shared.PersonId;

/** The rows of passkeys, as Spring Security's WebAuthn asks for them. A removed one is kept and no longer found. */
@Repository
class PasskeyRows implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {

    private static final String COLUMNS = """
            select person, credential, public_key, signatures, uv_initialized, backup_eligible, backup_state, transports,
                   attestation, client_data, label, created_at, coalesce(last_used_at, created_at) as last_used_at
            from accounts.passkey where removed_at is null
            """;

    private static final String SAVE = """
            insert into accounts.passkey (person, credential, public_key, signatures, uv_initialized, backup_eligible,
                                          backup_state, transports, attestation, client_data, label)
            values (:person, :credential, :publicKey, :signatures, :uv, :eligible, :state, :transports, :attestation,
                    :clientData, :label)
            on conflict (credential) do update
                set signatures = excluded.signatures, backup_state = excluded.backup_state,
                    uv_initialized = excluded.uv_initialized, last_used_at = clock_timestamp()
                where passkey.removed_at is null and passkey.person = excluded.person
            """;

    private final JdbcClient jdbc;

    PasskeyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Bytes handle(PersonId person) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array());
    }

    static PersonId person(Bytes handle) {
        ByteBuffer bits = ByteBuffer.wrap(handle.getBytes());
        return new PersonId(new UUID(bits.getLong(), bits.getLong()));
    }

    @Override
    public void delete(Bytes credential) {
        jdbc.sql("update accounts.passkey set removed_at = clock_timestamp() where credential = :credential")
                .param("credential", credential.getBytes())
                .update();
    }

    @Override
    public void save(CredentialRecord record) {
        jdbc.sql(SAVE)
                .param("person", person(record.getUserEntityUserId()).value())
                .param("credential", record.getCredentialId().getBytes())
                .param("publicKey", record.getPublicKey().getBytes())
                .param("signatures", record.getSignatureCount())
                .param("uv", record.isUvInitialized())
                .param("eligible", record.isBackupEligible())
                .param("state", record.isBackupState())
                .param(
                        "transports",
                        record.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .collect(Collectors.joining(",")))
                .param("attestation", bytes(record.getAttestationObject()))
                .param("clientData", bytes(record.getAttestationClientDataJSON()))
                .param("label", record.getLabel())
                .update();
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return jdbc.sql(COLUMNS + "and credential = :credential")
                .param("credential", credential.getBytes())
                .query((row, number) -> record(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return jdbc.sql(COLUMNS + "and person = :person order by created_at")
                .param("person", person(handle).value())
                .query((row, number) -> record(row))
                .list();
    }

    private static CredentialRecord record(ResultSet row) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential")))
                .userEntityUserId(handle(new PersonId(row.getObject("person", UUID.class))))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signatures"))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .transports(transports(row.getString("transports")))
                .attestationObject(optional(row.getBytes("attestation")))
                .attestationClientDataJSON(optional(row.getBytes("client_data")))
                .label(row.getString("label"))
                .created(instant(row, "created_at"))
                .lastUsed(instant(row, "last_used_at"))
                .build();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static @Nullable Bytes optional(byte @Nullable [] bytes) {
        return bytes == null ? null : new Bytes(bytes);
    }

    private static Set<AuthenticatorTransport> transports(String stored) {
        return Arrays.stream(stored.split(","))
                .filter(each -> !each.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    /** The handle is the person's id: it says nothing about the person, and needs no table of its own. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return handle.getBytes().length == 16 ? entity(person(handle)) : null;
    }

    @Override
    public PublicKeyCredentialUserEntity findByUsername(String name) {
        return entity(new PersonId(UUID.fromString(name)));
    }

    private PublicKeyCredentialUserEntity entity(PersonId person) {
        String shown = jdbc.sql(
                        "select coalesce(nullif(name, ''), email, telephone, '') from accounts.person where id = :id")
                .param("id", person.value())
                .query(String.class)
                .optional()
                .orElse("");
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(person))
                .name(person.toString())
                .displayName(shown)
                .build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        // a person is the entity; there is nothing more to keep
    }
}

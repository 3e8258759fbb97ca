package vn.lantoa.accounts.factor;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.BaseUrl;

/**
 * Passkeys (WebAuthn level 3) by Spring Security's own operations: discoverable, the person verified by the device, bound
 * to the host of the site's address.
 */
@Component
public class Passkeys {

    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);

    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> ATTESTATION =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> ASSERTION =
            new TypeReference<>() {};

    private static final String OF_PERSON = """
            select id, label, created_at, last_used_at from accounts.passkey
            where person = :person and removed_at is null order by created_at
            """;

    private static final String REMOVE = """
            update accounts.passkey set removed_at = clock_timestamp()
            where id = :id and person = :person and removed_at is null
            """;

    private static final String REMOVE_ALL =
            "update accounts.passkey set removed_at = clock_timestamp() where person = :person and removed_at is null";

    private final JdbcClient jdbc;
    private final Webauthn4JRelyingPartyOperations operations;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Passkeys(JdbcClient jdbc, PasskeyRows rows, BaseUrl base) {
        this.jdbc = jdbc;
        this.operations = new Webauthn4JRelyingPartyOperations(
                rows,
                rows,
                PublicKeyCredentialRpEntity.builder()
                        .id(URI.create(base.value()).getHost())
                        .name("Lan Tỏa")
                        .build(),
                Set.of(base.value()));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    }

    /** A passkey as its owner sees it. */
    public record Passkey(
            UUID id,
            String label,
            Instant createdAt,
            @org.jspecify.annotations.Nullable Instant lastUsedAt) {}

    public List<Passkey> of(PersonId person) {
        return jdbc.sql(OF_PERSON)
                .param("person", person.value())
                .query(Passkey.class)
                .list();
    }

    /** What the browser is asked to make a passkey from; to be kept for {@link #register}. */
    public PublicKeyCredentialCreationOptions creation(Authentication person) {
        return operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(person));
    }

    /** What any passkey of this site may answer; to be kept for {@link #prove}. */
    public PublicKeyCredentialRequestOptions challenge() {
        return operations.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    public String json(Object options) {
        return json.writeValueAsString(options);
    }

    /** Keeps the passkey the browser made; false when its answer does not fit what was asked. */
    @Transactional
    public boolean register(PublicKeyCredentialCreationOptions asked, String answer, String label) {
        try {
            operations.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    asked, new RelyingPartyPublicKey(json.readValue(answer, ATTESTATION), label)));
            return true;
        } catch (RuntimeException e) {
            LOG.info("A passkey was not taken: {}", e.toString());
            return false;
        }
    }

    /** Whose passkey answered; empty when the answer does not fit what was asked, or the passkey is gone. */
    @Transactional
    public Optional<PersonId> prove(PublicKeyCredentialRequestOptions asked, String answer) {
        try {
            return Optional.of(PasskeyRows.person(operations
                    .authenticate(new RelyingPartyAuthenticationRequest(asked, json.readValue(answer, ASSERTION)))
                    .getId()));
        } catch (RuntimeException e) {
            LOG.info("A passkey did not prove anybody: {}", e.toString());
            return Optional.empty();
        }
    }

    /** False when it was removed already, or is not this person's. */
    @Transactional
    public boolean remove(PersonId person, UUID passkey) {
        return jdbc.sql(REMOVE)
                        .param("id", passkey)
                        .param("person", person.value())
                        .update()
                == 1;
    }

    @Transactional
    public int removeAll(PersonId person) {
        return jdbc.sql(REMOVE_ALL).param("person", person.value()).update();
    }
}

package vn.lantoa.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.EntryId;
import vn.lantoa.shared.PersonId;

/** The SQL of certificates. */
@Component
class CertificateRows {

    private static final String COLUMNS = """
            select certificate.id, phase, entry, scheme, position, register_number, code, superior, issuer, presenter,
                   salutation, winner, unit, prize, contest, work_title, decision_number, decision_date, place, dated,
                   authority, signer_title, signer_name, revocation.reason, revocation.at as revoked_at
            from documents.certificate
            left join documents.revocation on revocation.certificate = certificate.id
            """;

    private static final String ADD = """
            insert into documents.certificate (id, phase, entry, scheme, position, register_number, code, superior, issuer,
                presenter, salutation, winner, unit, prize, contest, work_title, decision_number, decision_date, place,
                dated, authority, signer_title, signer_name, issued_by)
            values (:id, :phase, :entry, :scheme, :position, :number, :code, :superior, :issuer, :presenter, :salutation,
                :winner, :unit, :prize, :contest, :workTitle, :decisionNumber, :decisionDate, :place, :dated, :authority,
                :signerTitle, :signerName, :by)
            """;

    private static final String REVOKE = """
            insert into documents.revocation (certificate, reason, by_) values (:id, :reason, :by) on conflict do nothing
            """;

    private final JdbcClient jdbc;

    CertificateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the caller commits nobody else issues certificates: two at once would not see each other's. */
    void lockRegister() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('documents.certificate'))")
                .query((row, n) -> n)
                .list();
    }

    List<Issued> of(PhaseId phase) {
        return jdbc.sql(COLUMNS + "where phase = :phase order by position")
                .param("phase", phase.value())
                .query(CertificateRows::issued)
                .list();
    }

    List<Issued> ofEntries(List<EntryId> entries) {
        return jdbc.sql(COLUMNS + "where entry = any(:entries) order by register_number")
                .param("entries", entries.stream().map(EntryId::value).toArray(UUID[]::new))
                .query(CertificateRows::issued)
                .list();
    }

    Optional<Issued> find(UUID id) {
        return jdbc.sql(COLUMNS + "where certificate.id = :id")
                .param("id", id)
                .query(CertificateRows::issued)
                .optional();
    }

    Optional<Issued> byCode(VerificationCode code) {
        return jdbc.sql(COLUMNS + "where code = :code")
                .param("code", code.value())
                .query(CertificateRows::issued)
                .optional();
    }

    void add(Issued one, PersonId by) {
        jdbc.sql(ADD)
                .param("id", one.id().value())
                .param("phase", one.phase().value())
                .param("entry", one.entry().value())
                .param("scheme", one.scheme())
                .param("position", one.position())
                .param("number", one.registerNumber())
                .param("code", one.code().value())
                .param("superior", one.superior())
                .param("issuer", one.issuer())
                .param("presenter", one.presenter())
                .param("salutation", one.salutation())
                .param("winner", one.winner())
                .param("unit", one.unit())
                .param("prize", one.prize())
                .param("contest", one.contest())
                .param("workTitle", one.workTitle())
                .param("decisionNumber", one.decisionNumber())
                .param("decisionDate", one.decisionDate())
                .param("place", one.place())
                .param("dated", one.dated())
                .param("authority", one.authority())
                .param("signerTitle", one.signerTitle())
                .param("signerName", one.signerName())
                .param("by", by.value())
                .update();
    }

    /** Whether this call revoked it; the second one finds it done, with the first reason. */
    boolean revoke(CertificateId id, String reason, PersonId by) {
        return jdbc.sql(REVOKE)
                        .param("id", id.value())
                        .param("reason", reason)
                        .param("by", by.value())
                        .update()
                == 1;
    }

    private static Issued issued(ResultSet row, int n) throws SQLException {
        Timestamp revoked = row.getTimestamp("revoked_at");
        return new Issued(
                new CertificateId(row.getObject("id", UUID.class)),
                new PhaseId(row.getObject("phase", UUID.class)),
                new EntryId(row.getObject("entry", UUID.class)),
                row.getString("scheme"),
                row.getInt("position"),
                row.getString("register_number"),
                new VerificationCode(row.getString("code")),
                row.getString("superior"),
                row.getString("issuer"),
                row.getString("presenter"),
                row.getString("salutation"),
                row.getString("winner"),
                row.getString("unit"),
                row.getString("prize"),
                row.getString("contest"),
                row.getString("work_title"),
                row.getString("decision_number"),
                row.getObject("decision_date", LocalDate.class),
                row.getString("place"),
                row.getObject("dated", LocalDate.class),
                row.getString("authority"),
                row.getString("signer_title"),
                row.getString("signer_name"),
                row.getString("reason"),
                revoked == null ? null : revoked.toInstant());
    }
}

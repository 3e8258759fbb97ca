package vn.lantoa.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.Phase;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.EntryId;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.ColumnKind;
import vn.lantoa.web.ListPage;
import vn.lantoa.web.Listing;
import vn.lantoa.web.Lists;
import vn.lantoa.web.page.Form;

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

    private static final Listing REGISTER = Listing.of(
                    "documents.list",
                    "select issued.*, shared.folded(winner || ' ' || work_title || ' ' || register_number) as sought,\n"
                            + "       case when reason is null then 'inForce' else 'revoked' end as state\nfrom (\n"
                            + COLUMNS + "where phase = :phase) as issued",
                    "id",
                    ColumnKind.ID)
            .sought("sought")
            .filter("hieu-luc", "state", "inForce", "revoked")
            .with(Listing.ascending("position", ColumnKind.WHOLE));

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
    private final Lists lists;

    CertificateRows(JdbcClient jdbc, Lists lists) {
        this.jdbc = jdbc;
        this.lists = lists;
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

    ListPage<Issued> page(Phase phase, Form form) {
        Map<String, String> here = Map.of("giai-doan", String.valueOf(phase.number()));
        return lists.page(
                REGISTER.asked(form, "/ban-to-chuc/giay-chung-nhan", here),
                Map.of("phase", phase.id().value()),
                CertificateRows::issued);
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

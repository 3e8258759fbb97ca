-- Why: certificates are issued after the announcement. What is printed on one is kept as it was printed, so that the
-- paper in somebody's hand, the file and the page that confirms it say the same for ever. A revocation is a row of its own.
create schema if not exists documents;

create function documents.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'An issued paper is immutable';
end $$;

create table documents.certificate (
    id              uuid primary key default gen_random_uuid(),
    phase           uuid        not null references contests.phase,
    entry           uuid        not null references entries.submission,
    scheme          text        not null,
    position        int         not null,
    register_number text        not null,
    code            text        not null,
    superior        text        not null,
    issuer          text        not null,
    presenter       text        not null,
    salutation      text        not null,
    winner          text        not null,
    unit            text        not null,
    prize           text        not null,
    contest         text        not null,
    work_title      text        not null,
    decision_number text        not null,
    decision_date   date        not null,
    place           text        not null,
    dated           date        not null,
    authority       text        not null,
    signer_title    text        not null,
    signer_name     text        not null,
    issued_by       uuid        not null references accounts.person,
    issued_at       timestamptz not null default shared.business_now(),
    constraint one_certificate_per_prize unique (phase, scheme, entry),
    constraint one_certificate_per_code unique (code),
    constraint code_is_of_128_bits check (code ~ '^[0-9A-HJKMNP-TV-Z]{26}$'),
    constraint printed_text_is_nfc check (winner is nfc normalized and work_title is nfc normalized)
);

create table documents.revocation (
    certificate uuid primary key references documents.certificate,
    reason      text        not null,
    by_         uuid        not null references accounts.person,
    at          timestamptz not null default shared.business_now(),
    constraint a_revocation_has_a_reason check (reason <> '')
);

create trigger certificate_is_issued before update or delete on documents.certificate
    for each row execute function documents.refuse_change();
create trigger revocation_is_final before update or delete on documents.revocation
    for each row execute function documents.refuse_change();

-- Why: a person may have no e-mail address, an installation no mail server, and whoever decides needs a second factor.
-- A code goes to an e-mail address or a telephone; a pass is a code that one person hands to another he has identified;
-- passkeys and authenticator apps are second factors. All of it on real time.
alter table accounts.email_code rename to one_time_code;
alter table accounts.one_time_code rename column email to address;
alter index accounts.email_code_recent rename to one_time_code_recent;

create unique index one_person_per_telephone on accounts.person (telephone) where telephone is not null;
alter table accounts.person
    add constraint telephone_is_e164 check (telephone ~ '^\+[1-9]\d{6,14}$'),
    add column signed_in_at timestamptz;
comment on column accounts.person.signed_in_at is 'the first time this person proved who they are; null until then';

create table accounts.pass (
    id           uuid primary key default gen_random_uuid(),
    person       uuid        not null references accounts.person,
    kind         text        not null constraint known_pass check (kind in ('INVITATION', 'HANDED', 'RECOVERY')),
    secret_hash  bytea unique,
    why          text        not null default '',
    issued_by    uuid        not null references accounts.person,
    issued_at    timestamptz not null default clock_timestamp(),
    confirmed_by uuid references accounts.person,
    confirmed_at timestamptz,
    lasts        interval    not null,
    expires_at   timestamptz,
    used_at      timestamptz,
    withdrawn_at timestamptz,
    constraint two_people_confirm check (confirmed_by is null or (confirmed_by <> issued_by and confirmed_by <> person)),
    constraint a_secret_runs_out check ((secret_hash is null) = (expires_at is null))
);
comment on column accounts.pass.secret_hash is 'null until a second person has confirmed the hand-out';
create index pass_of_person on accounts.pass (person, issued_at desc);

create table accounts.authenticator (
    id           uuid primary key default gen_random_uuid(),
    person       uuid        not null references accounts.person,
    secret       bytea       not null,
    created_at   timestamptz not null default clock_timestamp(),
    confirmed_at timestamptz,
    last_step    bigint      not null default 0,
    failures     int         not null default 0,
    failed_at    timestamptz,
    removed_at   timestamptz
);
comment on column accounts.authenticator.last_step is 'the newest 30-second step whose code was taken: no code works twice (RFC 6238, 5.2)';
create unique index one_authenticator_each on accounts.authenticator (person) where confirmed_at is not null and removed_at is null;

create table accounts.passkey (
    id              uuid primary key default gen_random_uuid(),
    person          uuid        not null references accounts.person,
    credential      bytea       not null unique,
    public_key      bytea       not null,
    signatures      bigint      not null,
    uv_initialized  boolean     not null,
    backup_eligible boolean     not null,
    backup_state    boolean     not null,
    transports      text        not null,
    attestation     bytea,
    client_data     bytea,
    label           text        not null,
    created_at      timestamptz not null default clock_timestamp(),
    last_used_at    timestamptz,
    removed_at      timestamptz
);
create index passkey_of_person on accounts.passkey (person) where removed_at is null;

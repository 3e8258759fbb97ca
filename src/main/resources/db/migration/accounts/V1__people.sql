-- Why: people and the positions they hold; sign-in by a code sent to an address, so that nobody keeps a password.
-- Codes stay on real time: moving the demo's clock must not revive one.
create schema if not exists accounts;

create table accounts.person (
    id         uuid primary key default gen_random_uuid(),
    name       text not null default '' constraint name_is_nfc check (name is nfc normalized),
    email      text constraint email_is_lower check (email = lower(email)),
    telephone  text,
    created_at timestamptz not null default shared.business_now()
);
create unique index one_person_per_email on accounts.person (email) where email is not null;

create table accounts.position (
    person uuid not null references accounts.person,
    unit   uuid,
    kind   text not null constraint known_position check (kind in ('ADMINISTRATOR', 'CLERK')),
    from_  timestamptz not null default shared.business_now(),
    until_ timestamptz,
    constraint clerk_of_a_unit check (kind <> 'CLERK' or unit is not null)
);
create unique index one_position_at_a_time on accounts.position (person, kind, unit) nulls not distinct where until_ is null;

create table accounts.email_code (
    id         uuid primary key default gen_random_uuid(),
    purpose    text        not null,
    email      text        not null,
    code_hash  bytea       not null,
    expires_at timestamptz not null default clock_timestamp() + interval '10 minutes',
    attempts   int         not null default 0,
    used_at    timestamptz
);
create index email_code_recent on accounts.email_code (email, expires_at);

create table accounts.first_link (
    one        boolean primary key default true constraint only_one_link check (one),
    token_hash bytea not null,
    used_at    timestamptz
);

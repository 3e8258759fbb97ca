-- Why: rules are written by several officers over days, so every change is a row of its own: nothing typed is ever lost,
-- and taking a change back is a row too.
create schema if not exists drafting;

create table drafting.draft (
    id        uuid primary key default gen_random_uuid(),
    phase     uuid        not null references contests.phase,
    begun_by  uuid        not null references accounts.person,
    begun_at  timestamptz not null default shared.business_now(),
    closed_at timestamptz,
    outcome   text constraint known_outcome check (outcome in ('ISSUED', 'DISCARDED')),
    constraint closed_with_outcome check ((closed_at is null) = (outcome is null))
);
create unique index one_open_draft_per_phase on drafting.draft (phase) where closed_at is null;

-- base: the revision this change was made upon. back_to: the revision shown again by taking a step back or forth.
create table drafting.revision (
    draft   uuid        not null references drafting.draft,
    n       int         not null,
    base    int,
    back_to int,
    yaml    text,
    decided text[],
    what    text        not null,
    by_     uuid        not null references accounts.person,
    at      timestamptz not null default shared.business_now(),
    constraint one_revision_per_number primary key (draft, n),
    constraint either_content_or_pointer check ((yaml is null) <> (back_to is null) and (decided is null) = (yaml is null)),
    foreign key (draft, base) references drafting.revision (draft, n),
    foreign key (draft, back_to) references drafting.revision (draft, n)
);

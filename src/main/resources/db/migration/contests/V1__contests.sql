-- Why: a contest with phases that have their own medium, rules and timeline. Whether something is open is asked of the
-- windows and the one clock, never of a flag. Rules are issued once and never edited; a later version is a new row.
create schema if not exists contests;

create table contests.contest (
    id          uuid primary key default gen_random_uuid(),
    name_vi     text not null,
    name_en     text not null,
    organiser   text not null,
    office      text not null,
    telephone   text not null,
    email       text not null,
    code_prefix text not null constraint prefix_is_letters check (code_prefix ~ '^[A-Z]{1,6}$'),
    fanpage     text not null default '',
    created_at  timestamptz not null default shared.business_now()
);

create table contests.phase (
    id       uuid primary key default gen_random_uuid(),
    contest  uuid not null references contests.contest,
    number   int  not null,
    medium   text not null constraint known_medium check (medium in ('PHOTO', 'VIDEO')),
    name_vi  text not null,
    name_en  text not null,
    span_vi  text not null,
    span_en  text not null,
    awarding_vi text not null default '',
    awarding_en text not null default '',
    constraint one_phase_per_number unique (contest, number)
);

create table contests.rules (
    id          uuid primary key default gen_random_uuid(),
    phase       uuid        not null references contests.phase,
    version     int         not null,
    number      text        not null,
    issued_at   timestamptz not null default shared.business_now(),
    signer      text        not null,
    signer_title text       not null,
    yaml        text        not null,
    fingerprint text        not null,
    constraint one_rules_per_version unique (phase, version)
);

create function contests.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Issued rules are immutable';
end $$;
create trigger issued_is_immutable before update or delete on contests.rules
    for each row execute function contests.refuse_change();

-- scope: 'contest', 'tier' (all units of the selecting tier) or the id of one such unit; the narrowest wins.
create table contests.phase_window (
    id       uuid primary key default gen_random_uuid(),
    phase    uuid      not null references contests.phase,
    activity text      not null,
    scope    text      not null,
    during   tstzrange not null constraint window_is_not_empty check (not isempty(during)),
    constraint one_window_per_activity_and_scope
        exclude using gist (phase with =, activity with =, scope with =, during with &&)
);

create table contests.extension (
    id        uuid primary key default gen_random_uuid(),
    phase     uuid        not null references contests.phase,
    activity  text        not null,
    scope     text        not null,
    was_until timestamptz not null,
    until_    timestamptz not null constraint extension_is_later check (until_ > was_until),
    reason    text        not null,
    by_       uuid        not null references accounts.person,
    at        timestamptz not null default shared.business_now()
);

create table contests.committee_member (
    contest uuid not null references contests.contest,
    person  uuid not null references accounts.person,
    role    text not null constraint known_role check (role in ('HEAD', 'STAFF', 'FANPAGE_OFFICER')),
    constraint one_role_once unique (contest, person, role)
);

-- The window that governs: a unit's own, else its tier's, else the contest's; without a unit, the contest's.
create function contests.window_of(p uuid, a text, upper uuid) returns tstzrange
    language sql stable
as $$
    select during from contests.phase_window
    where phase = p and activity = a and (scope = 'contest' or upper is not null and scope in ('tier', upper::text))
    order by case scope when 'contest' then 3 when 'tier' then 2 else 1 end, upper(during) desc nulls first
    limit 1
$$;

-- The verdict on a deadline: taken in the committing statement, by the one clock.
create function contests.allows(p uuid, a text, upper uuid) returns boolean
    language sql volatile
as $$ select coalesce(contests.window_of(p, a, upper) @> shared.business_now(), false) $$;

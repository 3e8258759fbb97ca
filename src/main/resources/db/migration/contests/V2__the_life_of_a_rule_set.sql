-- Why: rules live on after their first issue. A later version is in force from its own moment and not before; what is
-- open when is worked out anew for each version; an event is dated by an act; whoever leaves the committee stays on
-- record; a phase may take photos and clips together.
alter table contests.rules
    add column in_force_from timestamptz,
    add column reason text not null default '',
    add constraint a_later_version_says_from_when check (version = 1 or in_force_from is not null);

-- in_force: the stretch in which the version that a window was worked out from governs.
alter table contests.phase_window
    drop constraint one_window_per_activity_and_scope,
    add column in_force tstzrange not null default tstzrange(null, null)
        constraint in_force_is_not_empty check (not isempty(in_force)),
    add constraint one_window_per_activity_and_scope
        exclude using gist (phase with =, activity with =, scope with =, during with &&, in_force with &&);

-- Of several rows for one event the latest holds.
create table contests.settlement (
    id     bigint generated always as identity primary key,
    phase  uuid        not null references contests.phase,
    event  text        not null,
    day    date        not null,
    number text        not null constraint settlement_cites_a_paper check (number <> ''),
    reason text        not null,
    by_    uuid        not null references accounts.person,
    at     timestamptz not null default shared.business_now()
);

alter table contests.committee_member
    drop constraint one_role_once,
    add column id uuid primary key default gen_random_uuid(),
    add column appointed_at timestamptz not null default shared.business_now(),
    add column until_ timestamptz,
    add column removed_by uuid references accounts.person,
    add column removed_why text,
    add constraint a_removal_says_who_and_why
        check ((until_ is null) = (removed_by is null) and (until_ is null) = (removed_why is null));
create unique index one_role_once on contests.committee_member (contest, person, role) where until_ is null;

alter table contests.phase
    drop constraint known_medium,
    add constraint known_medium check (medium in ('PHOTO', 'VIDEO', 'BOTH'));

-- The window that governs: a unit's own, else its tier's, else the contest's; without a unit, the contest's. Where a
-- scope has several (one each month), the open one, else the next, else the last.
create or replace function contests.window_of(p uuid, a text, upper uuid) returns tstzrange
    language sql volatile
as $$
    with clock as materialized (select shared.business_now() as now),
    of_scope as (
        select during, case scope when 'contest' then 3 when 'tier' then 2 else 1 end as breadth
        from contests.phase_window, clock
        where phase = p and activity = a and in_force @> clock.now
          and (scope = 'contest' or upper is not null and scope in ('tier', upper::text))
    )
    select during from of_scope, clock
    where breadth = (select min(breadth) from of_scope)
    order by case when during @> clock.now then 1 when lower(during) > clock.now then 2 else 3 end,
             case when lower(during) > clock.now then lower(during) end,
             upper(during) desc nulls first
    limit 1
$$;

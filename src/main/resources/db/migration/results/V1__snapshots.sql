-- Why: a result is a snapshot. What it was computed from, by which rules, and every number that came out stand here as
-- they were when it was sealed; nothing of it is ever edited, and the digest covers all of it.
create schema if not exists results;

create function results.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'A sealed result is immutable';
end $$;

create table results.snapshot (
    id          uuid primary key default gen_random_uuid(),
    phase       uuid        not null references contests.phase,
    rules       uuid        not null references contests.rules,
    fingerprint text        not null,
    draw_seed   text        not null,
    digest      text        not null,
    sealed_by   uuid        not null references accounts.person,
    sealed_at   timestamptz not null default shared.business_now(),
    transaction xid8        not null default pg_current_xact_id(),
    constraint one_snapshot_per_phase unique (phase)
);

-- inputs is json and not jsonb: the digest is taken over its very text.
create table results.standing (
    snapshot     uuid    not null references results.snapshot,
    position     int     not null,
    entry        uuid    not null references entries.submission,
    code         text    not null,
    title        text    not null,
    author_name  text    not null,
    collective   boolean not null,
    unit_name    text    not null,
    inputs       json    not null,
    place        int,
    shared       boolean not null,
    total        text    not null,
    jury         text    not null,
    public_part  text    not null,
    total_shown  numeric,
    jury_shown   numeric,
    public_shown numeric,
    tie_vi       text    not null,
    tie_en       text    not null,
    why_vi       text[]  not null,
    why_en       text[]  not null,
    primary key (snapshot, position),
    constraint one_standing_per_entry unique (snapshot, entry),
    constraint places_start_at_one check (place >= 1),
    constraint the_unplaced_share_nothing check (place is not null or not shared)
);
create index standing_of_code on results.standing (code);

create table results.prize (
    snapshot    uuid    not null references results.snapshot,
    position    int     not null,
    entry       uuid    not null references entries.submission,
    scheme      text    not null,
    scheme_vi   text    not null,
    scheme_en   text    not null,
    level       text    not null,
    name_vi     text    not null,
    name_en     text    not null,
    place       int     not null,
    beyond_count boolean not null,
    certificate boolean not null,
    cash        bigint  not null,
    primary key (snapshot, position),
    constraint one_prize_per_list_and_entry unique (snapshot, scheme, entry),
    constraint prize_belongs_to_a_standing foreign key (snapshot, entry) references results.standing (snapshot, entry)
);

create table results.announcement (
    snapshot     uuid primary key references results.snapshot,
    announced_by uuid        not null references accounts.person,
    announced_at timestamptz not null default shared.business_now()
);

create trigger snapshot_is_sealed before update or delete on results.snapshot
    for each row execute function results.refuse_change();
create trigger standing_is_sealed before update or delete on results.standing
    for each row execute function results.refuse_change();
create trigger prize_is_sealed before update or delete on results.prize
    for each row execute function results.refuse_change();
create trigger announcement_is_sealed before update or delete on results.announcement
    for each row execute function results.refuse_change();

-- A snapshot is filled by the transaction that seals it, and by none after it.
create function results.refuse_late() returns trigger language plpgsql as $$
begin
    if not exists (select from results.snapshot
                   where id = new.snapshot and transaction = pg_current_xact_id()) then
        raise exception 'A sealed result is immutable';
    end if;
    return new;
end $$;
create trigger standing_is_complete before insert on results.standing
    for each row execute function results.refuse_late();
create trigger prize_is_complete before insert on results.prize
    for each row execute function results.refuse_late();

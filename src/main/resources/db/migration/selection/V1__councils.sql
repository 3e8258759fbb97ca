-- Why: districts and attached committees choose within a quota and send up (Kế hoạch, mục V.6). What a council concluded
-- is a row with who, when and who was there; from then on its marks and its choice refuse every change.
create schema if not exists selection;

create table selection.council (
    id         uuid primary key default gen_random_uuid(),
    phase      uuid        not null references contests.phase,
    unit       uuid        not null references units.unit,
    founded_at timestamptz not null default shared.business_now(),
    constraint one_council_per_phase_and_unit unique (phase, unit)
);

create table selection.member (
    council uuid not null references selection.council,
    person  uuid not null references accounts.person,
    role    text not null constraint known_role check (role in ('CHAIR', 'SECRETARY', 'MEMBER')),
    constraint one_seat_per_person primary key (council, person)
);
create unique index one_chair_per_council on selection.member (council) where role = 'CHAIR';
create index seats_of_person on selection.member (person);

create table selection.mark (
    council uuid        not null,
    entry   uuid        not null references entries.submission,
    member  uuid        not null,
    points  int         not null constraint zero_to_ten check (points between 0 and 10),
    note    text        not null default '' constraint note_is_nfc check (note is nfc normalized),
    at      timestamptz not null default shared.business_now(),
    constraint one_mark_per_member primary key (council, entry, member),
    constraint only_members_mark foreign key (council, member) references selection.member (council, person)
);

create table selection.choice (
    council   uuid        not null references selection.council,
    entry     uuid        not null references entries.submission,
    chosen_by uuid        not null references accounts.person,
    at        timestamptz not null default shared.business_now(),
    constraint one_choice_per_entry primary key (council, entry)
);

create table selection.conclusion (
    council uuid primary key references selection.council,
    by_     uuid        not null references accounts.person,
    at      timestamptz not null default shared.business_now(),
    place   text        not null constraint place_is_given check (place <> ''),
    held_at timestamptz not null,
    note    text        not null default '',
    chosen  int         not null constraint something_is_chosen check (chosen > 0),
    valid   int         not null,
    constraint chosen_among_valid check (chosen <= valid)
);

create table selection.presence (
    council uuid not null references selection.conclusion,
    person  uuid not null,
    constraint one_presence_per_member primary key (council, person),
    constraint only_members_are_present foreign key (council, person) references selection.member (council, person)
);

create function selection.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'A conclusion is immutable';
end $$;
create trigger conclusion_is_immutable before update or delete on selection.conclusion
    for each row execute function selection.refuse_change();
create trigger presence_is_immutable before update or delete on selection.presence
    for each row execute function selection.refuse_change();

-- The council's row is the lock: who concludes holds it for update, who marks or chooses holds it for share.
create function selection.refuse_after_conclusion() returns trigger language plpgsql as $$
declare
    concerned uuid := case when tg_op = 'DELETE' then old.council else new.council end;
begin
    perform from selection.council where id = concerned for share;
    if exists (select from selection.conclusion where council = concerned) then
        raise exception 'The council has concluded' using errcode = 'check_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger mark_before_conclusion before insert or update or delete on selection.mark
    for each row execute function selection.refuse_after_conclusion();
create trigger choice_before_conclusion before insert or update or delete on selection.choice
    for each row execute function selection.refuse_after_conclusion();

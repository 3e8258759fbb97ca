-- Why: a work and its life. Each change of state is a row with who, when and why; nothing that was in force is deleted.
-- The unit's name is kept as of the day of submission, because units are renamed and dissolved in mid-contest.
create schema if not exists entries;

create table entries.entry (
    id          uuid primary key default gen_random_uuid(),
    phase       uuid        not null references contests.phase,
    rules       uuid        not null references contests.rules,
    category    text        not null,
    author      uuid        not null references accounts.person,
    entered_by  uuid        not null references accounts.person,
    author_name text        not null default '',
    author_email text       not null default '',
    collective  boolean     not null default false,
    unit        uuid references units.unit,
    unit_name   text        not null default '',
    upper       uuid references units.unit,
    title       text        not null default '',
    caption     text        not null default '',
    place       text        not null default '',
    taken_on    date,
    telephone   text        not null default '',
    created_at  timestamptz not null default shared.business_now(),
    changed_at  timestamptz not null default shared.business_now(),
    constraint entry_text_is_nfc check (title is nfc normalized and caption is nfc normalized and author_name is nfc normalized)
);
create index entry_of_author on entries.entry (author);
create index entry_of_clerk on entries.entry (entered_by);
create index entry_of_upper on entries.entry (phase, upper);

create table entries.photo (
    entry    uuid not null references entries.entry on delete cascade,
    position int  not null,
    media    uuid not null unique references media.file,
    primary key (entry, position)
);

create table entries.declaration (
    entry       uuid        not null references entries.entry,
    declaration text        not null,
    wording     text        not null,
    by_         uuid        not null references accounts.person,
    at          timestamptz not null default shared.business_now(),
    primary key (entry, declaration)
);

create sequence entries.code_number;

create table entries.submission (
    entry      uuid primary key references entries.entry,
    code       text        not null unique,
    by_        uuid        not null references accounts.person,
    at         timestamptz not null default shared.business_now(),
    digest     text        not null
);

create table entries.withdrawal (
    entry  uuid primary key references entries.submission,
    by_    uuid        not null references accounts.person,
    at     timestamptz not null default shared.business_now(),
    reason text        not null
);

create table entries.disqualification (
    entry  uuid primary key references entries.submission,
    by_    uuid        not null references accounts.person,
    at     timestamptz not null default shared.business_now(),
    reason text        not null
);

-- The hand-over paper between rounds: sealed when it is written, and never changed.
create table entries.lineup (
    id        uuid primary key default gen_random_uuid(),
    phase     uuid        not null references contests.phase,
    round     text        not null constraint known_round check (round in ('DISTRICT', 'CONTEST', 'FINAL')),
    source    uuid references units.unit,
    sealed_by uuid        not null references accounts.person,
    sealed_at timestamptz not null default shared.business_now(),
    seal      text        not null,
    constraint one_lineup_per_round_and_source unique nulls not distinct (phase, round, source),
    constraint districts_have_a_source check ((round = 'DISTRICT') = (source is not null))
);

create table entries.lineup_entry (
    lineup   uuid not null references entries.lineup,
    entry    uuid not null references entries.submission,
    position int  not null,
    primary key (lineup, entry),
    constraint one_entry_per_position unique (lineup, position)
);

create function entries.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'A sealed line-up is immutable';
end $$;
create trigger lineup_is_sealed before update or delete on entries.lineup
    for each row execute function entries.refuse_change();
create trigger lineup_entry_is_sealed before update or delete on entries.lineup_entry
    for each row execute function entries.refuse_change();

create view entries.card as
select entry.id, entry.phase, entry.rules, entry.category, coalesce(submission.code, '') as code,
       entry.unit, entry.unit_name, entry.upper, entry.author, entry.entered_by, entry.author_name, entry.collective,
       entry.title, entry.caption, entry.place, entry.taken_on, submission.at as submitted_at,
       case when disqualification.entry is not null then 'DISQUALIFIED'
            when withdrawal.entry is not null then 'WITHDRAWN'
            when submission.entry is not null then 'SUBMITTED'
            else 'DRAFT' end as status,
       (select coalesce(array_agg(photo.media order by photo.position), '{}') from entries.photo
        where photo.entry = entry.id) as photos
from entries.entry
left join entries.submission on submission.entry = entry.id
left join entries.withdrawal on withdrawal.entry = entry.id
left join entries.disqualification on disqualification.entry = entry.id;

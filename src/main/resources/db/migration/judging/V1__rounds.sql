-- Why: the jury scores blind (Kế hoạch, mục V.1: nghiêm túc, công bằng, khách quan). A juror knows an entry by a code of
-- their own; a signed sheet and a concluded round refuse every change; who is in conflict has no sheet.
create schema if not exists judging;

create table judging.juror (
    phase  uuid    not null references contests.phase,
    person uuid    not null references accounts.person,
    head   boolean not null,
    constraint one_seat_per_juror primary key (phase, person)
);
create unique index one_head_per_panel on judging.juror (phase) where head;

create table judging.round (
    id        uuid primary key default gen_random_uuid(),
    phase     uuid        not null references contests.phase,
    kind      text        not null constraint known_kind check (kind in ('FINAL')),
    lineup    uuid        not null references entries.lineup,
    opened_by uuid        not null references accounts.person,
    opened_at timestamptz not null default shared.business_now(),
    constraint one_round_per_kind unique (phase, kind)
);

-- The seed fixes the order in which this juror meets the entries; the pseudonym stands for the juror in published figures.
create table judging.seat (
    round     uuid   not null references judging.round,
    person    uuid   not null references accounts.person,
    seed      bigint not null,
    pseudonym text   not null,
    constraint one_seat_per_round primary key (round, person),
    constraint one_pseudonym_per_round unique (round, pseudonym)
);

create table judging.sheet (
    id        uuid primary key default gen_random_uuid(),
    round     uuid not null,
    juror     uuid not null,
    entry     uuid not null references entries.submission,
    code      text not null constraint code_of_a_juror check (code ~ '^GK-[0-9A-Z]{4}$'),
    position  int  not null,
    note      text not null default '' constraint note_is_nfc check (note is nfc normalized),
    signed_at timestamptz,
    constraint one_scoresheet_per_juror unique (round, juror, entry),
    constraint one_code_per_round unique (round, code),
    constraint one_position_per_juror unique (round, juror, position),
    constraint only_seated_jurors_score foreign key (round, juror) references judging.seat (round, person)
);

create table judging.mark (
    sheet     uuid    not null references judging.sheet,
    criterion text    not null,
    points    numeric not null constraint points_are_not_negative check (points >= 0),
    constraint one_mark_per_criterion primary key (sheet, criterion)
);

-- source: DECLARED by the juror, or found by the house because the juror is the AUTHOR or ENTERED it.
create table judging.recusal (
    round  uuid        not null references judging.round,
    juror  uuid        not null references accounts.person,
    entry  uuid        not null references entries.submission,
    source text        not null constraint known_source check (source in ('DECLARED', 'AUTHOR', 'ENTERED')),
    reason text        not null default '',
    at     timestamptz not null default shared.business_now(),
    constraint one_recusal_per_juror primary key (round, juror, entry)
);

create table judging.conclusion (
    round  uuid primary key references judging.round,
    by_    uuid        not null references accounts.person,
    at     timestamptz not null default shared.business_now(),
    sheets int         not null
);

create function judging.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'What a jury has decided is immutable';
end $$;
create trigger conclusion_is_immutable before update or delete on judging.conclusion
    for each row execute function judging.refuse_change();
create trigger recusal_is_immutable before update or delete on judging.recusal
    for each row execute function judging.refuse_change();
create trigger signed_is_immutable before update or delete on judging.sheet
    for each row when (old.signed_at is not null) execute function judging.refuse_change();

create function judging.refuse_on_signed() returns trigger language plpgsql as $$
declare
    concerned uuid := case when tg_op = 'DELETE' then old.sheet else new.sheet end;
begin
    if (select signed_at from judging.sheet where id = concerned for share) is not null then
        raise exception 'What a jury has decided is immutable';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger mark_before_signature before insert or update or delete on judging.mark
    for each row execute function judging.refuse_on_signed();

create function judging.refuse_recusal() returns trigger language plpgsql as $$
begin
    if exists (select from judging.sheet
               where round = new.round and juror = new.juror and entry = new.entry and signed_at is not null)
       or exists (select from judging.conclusion where round = new.round) then
        raise exception 'A signed sheet is not recused';
    end if;
    return new;
end $$;
create trigger recusal_before_signature before insert on judging.recusal
    for each row execute function judging.refuse_recusal();

-- OPEN waits for its juror, SIGNED is done, RECUSED counts as never assigned.
create view judging.assignment as
select sheet.id, sheet.round, sheet.juror, sheet.entry, sheet.code, sheet.position, sheet.note, sheet.signed_at,
       case when sheet.signed_at is not null then 'SIGNED'
            when recusal.entry is not null then 'RECUSED'
            else 'OPEN' end as state
from judging.sheet
left join judging.recusal on recusal.round = sheet.round and recusal.juror = sheet.juror and recusal.entry = sheet.entry;

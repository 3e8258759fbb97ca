-- Why: a council is set up by a decision that has a number, a day and a signer. Before it begins its work another decision
-- may replace it: a new council that names the one it replaces, which stays as it was.
alter table selection.council
    add number text not null default '' constraint number_is_nfc check (number is nfc normalized),
    add decided_on date,
    add signer text not null default '' constraint signer_is_nfc check (signer is nfc normalized),
    add founded_by uuid references accounts.person,
    add replaces uuid,
    add reason text not null default '';
update selection.council set decided_on = (founded_at at time zone 'Asia/Ho_Chi_Minh')::date;
alter table selection.council
    alter decided_on set not null,
    drop constraint one_council_per_phase_and_unit,
    add constraint one_council_at_a_time unique nulls not distinct (phase, unit, replaces),
    add constraint council_of_its_place unique (id, phase, unit),
    add constraint replaces_one_of_its_place foreign key (replaces, phase, unit)
        references selection.council (id, phase, unit),
    add constraint replaced_for_a_reason check ((replaces is null) = (reason = ''));

create view selection.council_in_force as
select id, phase, unit, number, decided_on, signer, founded_at from selection.council
where not exists (select from selection.council as newer where newer.replaces = council.id);

-- Whoever replaces a council holds its row; whoever marks or chooses in it waits, and is then refused.
create function selection.refuse_replacing_at_work() returns trigger language plpgsql as $$
begin
    perform from selection.council where id = new.replaces for update;
    if exists (select from selection.mark where council = new.replaces)
       or exists (select from selection.choice where council = new.replaces)
       or exists (select from selection.conclusion where council = new.replaces) then
        raise exception 'The council has begun its work' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger replaced_before_work before insert on selection.council
    for each row when (new.replaces is not null) execute function selection.refuse_replacing_at_work();

create trigger seats_are_immutable before update or delete on selection.member
    for each row execute function selection.refuse_change();

create or replace function selection.refuse_after_conclusion() returns trigger language plpgsql as $$
declare
    concerned uuid := case when tg_op = 'DELETE' then old.council else new.council end;
begin
    perform from selection.council where id = concerned for share;
    if exists (select from selection.conclusion where council = concerned) then
        raise exception 'The council has concluded' using errcode = 'check_violation';
    end if;
    if exists (select from selection.council where replaces = concerned) then
        raise exception 'The council is replaced' using errcode = 'check_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

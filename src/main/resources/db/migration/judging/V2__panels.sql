-- Why: the panel (Ban Giám khảo) is set up by a decision that has a number, a day and a signer. Until the round opens another
-- decision may replace it: a new panel that names the one it replaces, which stays as it was.
create table judging.panel (
    id         uuid primary key default gen_random_uuid(),
    phase      uuid        not null references contests.phase,
    number     text        not null default '' constraint number_is_nfc check (number is nfc normalized),
    decided_on date        not null,
    signer     text        not null default '' constraint signer_is_nfc check (signer is nfc normalized),
    set_up_by  uuid references accounts.person,
    set_up_at  timestamptz not null default shared.business_now(),
    replaces   uuid,
    reason     text        not null default '',
    constraint one_panel_at_a_time unique nulls not distinct (phase, replaces),
    constraint panel_of_its_phase unique (id, phase),
    constraint replaces_one_of_its_phase foreign key (replaces, phase) references judging.panel (id, phase),
    constraint replaced_for_a_reason check ((replaces is null) = (reason = ''))
);

insert into judging.panel (phase, decided_on)
select distinct phase, (shared.business_now() at time zone 'Asia/Ho_Chi_Minh')::date from judging.juror;

alter table judging.juror add panel uuid references judging.panel;
update judging.juror set panel = (select id from judging.panel where panel.phase = juror.phase);
drop index judging.one_head_per_panel;
alter table judging.juror
    drop constraint one_seat_per_juror,
    alter panel set not null,
    drop column phase,
    add constraint one_seat_per_juror primary key (panel, person);
create unique index one_head_per_panel on judging.juror (panel) where head;

create view judging.panel_in_force as
select id, phase, number, decided_on, signer, set_up_at from judging.panel
where not exists (select from judging.panel as newer where newer.replaces = panel.id);

create function judging.refuse_replacing_at_work() returns trigger language plpgsql as $$
begin
    perform from judging.panel where id = new.replaces for update;
    if exists (select from judging.round where phase = new.phase) then
        raise exception 'The round of this panel is open' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger replaced_before_work before insert on judging.panel
    for each row when (new.replaces is not null) execute function judging.refuse_replacing_at_work();

create trigger panel_is_immutable before update or delete on judging.panel
    for each row execute function judging.refuse_change();
create trigger seats_are_immutable before update or delete on judging.juror
    for each row execute function judging.refuse_change();

-- Why: a position is given by somebody on some decision and ends by an act with a reason, so that who was the office of a
-- unit on a day can be told years later; it has an id, so that one of several can be ended or handed over. A member is a
-- person of a unit whom its office lets in by a printed slip, having no address a code could be sent to.
alter table accounts.position
    drop constraint known_position,
    drop constraint clerk_of_a_unit,
    add constraint known_position check (kind in ('ADMINISTRATOR', 'CLERK', 'MEMBER')),
    add constraint served_in_a_unit check ((kind = 'ADMINISTRATOR') = (unit is null)),
    add column id uuid primary key default gen_random_uuid(),
    add column appointed_by uuid references accounts.person,
    add column decision_number text not null default '',
    add column decided_on date,
    add column ended_by uuid references accounts.person,
    add column why text,
    add constraint an_end_says_who_and_why
        check ((until_ is null) = (ended_by is null) and (until_ is null) = (why is null));
comment on column accounts.position.appointed_by is 'null for the first administrator and for those of the demo';
create index position_in_unit on accounts.position (unit, kind) where until_ is null;

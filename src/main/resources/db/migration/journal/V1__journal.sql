-- Why: each act leaves one readable line in the caller's transaction. A sequencer numbers and links the lines
-- afterwards, so that no act waits for another's. The application's role may only add.
create schema if not exists journal;

create table journal.line (
    id         bigint generated always as identity primary key,
    at         timestamptz not null default shared.business_now(),
    act        text        not null,
    actor      uuid,
    actor_name text        not null,
    subject    text        not null,
    sentence   text        not null constraint sentence_is_nfc check (sentence is nfc normalized)
);
create index line_of_subject on journal.line (subject, id);

create table journal.link (
    number   bigint primary key constraint numbers_start_at_one check (number > 0),
    line     bigint not null unique references journal.line,
    previous bytea  not null,
    hash     bytea  not null unique
);

create function journal.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The journal is append-only';
end $$;
create trigger line_is_append_only before update or delete or truncate on journal.line
    for each statement execute function journal.refuse_change();
create trigger link_is_append_only before update or delete or truncate on journal.link
    for each statement execute function journal.refuse_change();

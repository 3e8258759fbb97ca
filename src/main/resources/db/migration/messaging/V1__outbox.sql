-- Why: what is said to a person is written in the transaction of the act that says it, and delivered afterwards as
-- often as it takes; no act waits for a mail server.
create schema if not exists messaging;

create table messaging.message (
    id           bigint generated always as identity primary key,
    recipient    text        not null,
    subject      text        not null,
    body         text        not null,
    created_at   timestamptz not null default clock_timestamp(),
    written_at   timestamptz not null default shared.business_now(),
    attempts     int         not null default 0,
    next_attempt timestamptz not null default clock_timestamp(),
    delivered_at timestamptz,
    trouble      text
);
create index message_waiting on messaging.message (next_attempt) where delivered_at is null;
create index message_of_recipient on messaging.message (recipient, id);

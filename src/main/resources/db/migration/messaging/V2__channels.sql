-- Why: a message is said once to a person, who always finds it in the inbox of the site; each channel that carries it
-- outside has a delivery of its own, with its own attempts, so that a server that hangs holds up nobody and nothing is
-- sent inside the transaction that wrote it. The delivery's id is the Message-ID of every attempt: whoever gets a letter
-- twice can see that it is one.
alter table messaging.message
    add column person  uuid,
    add column urgency text not null default 'NOTICE' constraint known_urgency check (urgency in ('CODE', 'NOTICE', 'MAILING')),
    add column key     text constraint said_once unique,
    add column path    text not null default '',
    add column read_at timestamptz;
comment on column messaging.message.person is 'whose inbox it lies in; null for an address without a person';
comment on column messaging.message.key is 'what the same thing said again has in common with the first; said once';
create index message_in_inbox on messaging.message (person, id desc) where person is not null;

create table messaging.delivery (
    id           uuid primary key default gen_random_uuid(),
    message      bigint      not null references messaging.message,
    channel      text        not null constraint known_channel check (channel in ('EMAIL', 'SMS')),
    address      text        not null,
    urgency      text        not null,
    created_at   timestamptz not null default clock_timestamp(),
    next_attempt timestamptz not null default clock_timestamp(),
    attempts     int         not null default 0,
    leased_until timestamptz,
    delivered_at timestamptz,
    given_up_at  timestamptz,
    trouble      text,
    constraint one_delivery_a_channel unique (message, channel),
    constraint delivered_or_given_up check (delivered_at is null or given_up_at is null)
);
create index delivery_due on messaging.delivery (urgency, next_attempt) where delivered_at is null and given_up_at is null;
create index delivery_to on messaging.delivery (channel, address, created_at);

insert into messaging.delivery (message, channel, address, urgency, created_at, next_attempt, attempts, delivered_at, trouble)
select id, 'EMAIL', recipient, 'NOTICE', created_at, next_attempt, attempts, delivered_at, trouble from messaging.message;

drop index messaging.message_waiting;
alter table messaging.message
    drop column attempts, drop column next_attempt, drop column delivered_at, drop column trouble;

-- From nine in the evening to seven in the morning no telephone rings for what can wait.
create function messaging.awake(at timestamptz) returns timestamptz
    language sql immutable parallel safe
    return case
        when (at at time zone 'Asia/Ho_Chi_Minh')::time >= time '21:00'
            then (((at at time zone 'Asia/Ho_Chi_Minh')::date + 1) + time '07:00') at time zone 'Asia/Ho_Chi_Minh'
        when (at at time zone 'Asia/Ho_Chi_Minh')::time < time '07:00'
            then ((at at time zone 'Asia/Ho_Chi_Minh')::date + time '07:00') at time zone 'Asia/Ho_Chi_Minh'
        else at
    end;

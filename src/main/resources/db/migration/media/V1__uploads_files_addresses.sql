-- Files come in pieces over weak networks: an upload is the promise of bytes, a file is what the bytes
-- turned out to be, an address is where one audience sees its renditions. The bytes lie in the media store.
create schema if not exists media;

create table media.upload (
    id          uuid        not null,
    owner       uuid        not null,
    name        text        not null,
    length      bigint      not null,
    received    bigint      not null default 0,
    -- who may write now; taking it over is how a newer request steals the upload from a dead one
    pen         uuid,
    finished    boolean     not null default false,
    touched_at  timestamptz not null default clock_timestamp(),
    constraint upload_pk primary key (id),
    constraint upload_length_is_not_negative check (length >= 0),
    constraint upload_received_within_length check (received between 0 and length),
    constraint upload_finished_is_whole check (not finished or received = length)
);

create index upload_open_of_owner on media.upload (owner) where not finished;
create index upload_open_touched on media.upload (touched_at) where not finished;

create table media.file (
    id               uuid        not null,
    owner            uuid        not null,
    name             text        not null,
    bytes            bigint      not null,
    sha256           text        not null,
    received_at      timestamptz not null default clock_timestamp(),
    status           text        not null default 'RECEIVED',
    refusal          text,
    -- counted before each try, so that a file that kills its decoder cannot be tried for ever
    tries            int         not null default 0,
    rendered         boolean     not null default false,
    type             text        not null default '',
    width            int         not null default 0,
    height           int         not null default 0,
    -- the camera's clock knows no zone
    taken_at         timestamp,
    camera           text,
    orientation      int         not null default 0,
    gps              boolean     not null default false,
    colour_space     text        not null default '',
    dominant_colour  text        not null default '',
    constraint file_pk primary key (id),
    constraint file_status_known check (status in ('RECEIVED', 'READY', 'REFUSED')),
    constraint file_refusal_has_a_reason check ((status = 'REFUSED') = (refusal is not null)),
    constraint file_sha256_is_hex check (sha256 ~ '^[0-9a-f]{64}$')
);

create index file_of_owner on media.file (owner, received_at desc);
create index file_by_sha256 on media.file (sha256);

-- Addresses are computed from this key, so that looking at a page writes nothing.
create table media.address_key (
    one boolean not null default true constraint only_one_address_key check (one),
    key bytea   not null,
    constraint address_key_pk primary key (one)
);
insert into media.address_key (key)
values (substring(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')) for 16));

-- How often the addresses of a photo and audience were taken out of use; those of earlier times are dead.
create table media.revocation (
    file     uuid not null,
    audience text not null,
    times    int  not null default 1,
    constraint revocation_pk primary key (file, audience),
    constraint revocation_of_file foreign key (file) references media.file (id) on delete cascade
);

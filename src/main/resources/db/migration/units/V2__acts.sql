-- Why: the organisation changes in mid-contest (communes merged on 1/9/2024, the district level ended on 1/7/2025), and
-- each change rests on a paper. So changes are acts: an act writes versions in the place of others, and is undone by
-- setting its own aside and those it replaced back in force. Nothing that was written is deleted.
--
-- Party bodies and administrative areas are two trees side by side; a body may stand for an area. Codes are kept and
-- searched, and identify nothing: the statistics office gives them to other units.

alter table units.tier
    add column tree text not null default 'PARTY' constraint known_tree check (tree in ('PARTY', 'AREA')),
    drop constraint tier_depth_key,
    add constraint one_tier_a_depth unique (tree, depth);

insert into units.tier (code, depth, name_vi, name_en, tree) values
    ('AREA_PROVINCE', 0, 'Tỉnh', 'Province', 'AREA'),
    ('AREA_DISTRICT', 1, 'Huyện, thành phố', 'District', 'AREA'),
    ('AREA_COMMUNE', 2, 'Xã, phường, thị trấn', 'Commune', 'AREA'),
    ('AREA_VILLAGE', 3, 'Thôn, tổ dân phố', 'Village', 'AREA');

-- Spreadsheets lose the zeros a code begins with; of a code whose length is known they can be put back.
alter table units.kind
    add column position    int generated always as identity,
    add column code_length int;

insert into units.kind (code, tier, name_vi, name_en, code_length) values
    ('ATTACHED_COMMUNE', 'UPPER_COMMITTEE', 'Đảng ủy xã, phường trực thuộc Tỉnh ủy', 'Commune Party Committee under the province', null),
    ('UPPER_UNION', 'UPPER_COMMITTEE', 'Đoàn thể trực thuộc cấp tỉnh', 'Union body under the province', null),
    ('GRASSROOTS_UNION', 'GRASSROOTS_COMMITTEE', 'Đoàn cơ sở, hội cơ sở', 'Grassroots union body', null),
    ('OFFICE', 'PARTY_CELL', 'Phòng, ban, khoa', 'Office or department', null),
    ('PROVINCE', 'AREA_PROVINCE', 'Tỉnh', 'Province', 2),
    ('CENTRAL_CITY', 'AREA_PROVINCE', 'Thành phố trực thuộc trung ương', 'City under the State', 2),
    ('DISTRICT', 'AREA_DISTRICT', 'Huyện', 'District', 3),
    ('TOWN', 'AREA_DISTRICT', 'Thị xã', 'Town', 3),
    ('CITY', 'AREA_DISTRICT', 'Thành phố thuộc tỉnh', 'City', 3),
    ('COMMUNE', 'AREA_COMMUNE', 'Xã', 'Commune', 5),
    ('WARD', 'AREA_COMMUNE', 'Phường', 'Ward', 5),
    ('TOWNSHIP', 'AREA_COMMUNE', 'Thị trấn', 'Township', 5),
    ('VILLAGE', 'AREA_VILLAGE', 'Thôn, bản', 'Village', null),
    ('QUARTER', 'AREA_VILLAGE', 'Tổ dân phố', 'Quarter', null);

create table units.act (
    id      uuid primary key default gen_random_uuid(),
    number  bigint generated always as identity,
    kind    text not null constraint known_act check (kind in
                ('CREATED', 'CHANGED', 'MERGED', 'SPLIT', 'TRANSFERRED', 'DISSOLVED', 'LEVEL_ABOLISHED', 'IMPORTED')),
    day     date not null,
    basis   text not null constraint basis_is_nfc check (basis is nfc normalized and basis <> ''),
    about   text not null default '' constraint about_is_nfc check (about is nfc normalized),
    by_     uuid,
    by_name text not null,
    at      timestamptz not null default shared.business_now()
);
create index act_by_number on units.act (number desc);

create table units.undoing (
    act     uuid primary key references units.act,
    why     text not null constraint why_is_nfc check (why is nfc normalized and why <> ''),
    by_     uuid,
    by_name text not null,
    at      timestamptz not null default shared.business_now()
);

-- Who came out of whom: many to many.
create table units.succession (
    act         uuid not null references units.act,
    predecessor uuid not null references units.unit,
    successor   uuid not null references units.unit,
    primary key (act, predecessor, successor)
);
create index succession_of_predecessor on units.succession (predecessor);
create index succession_of_successor on units.succession (successor);

alter table units.version
    add column id         uuid not null default gen_random_uuid() primary key,
    add column short_name text not null default '' constraint short_name_is_nfc check (short_name is nfc normalized),
    add column symbol     text not null default '' constraint symbol_is_nfc check (symbol is nfc normalized),
    add column code       text not null default '',
    add column area       uuid references units.unit,
    add column began      uuid references units.act,  -- null: stood so when the tree was set up
    add column ended      uuid references units.act,
    add column written    uuid references units.act,
    add column superseded uuid references units.act,
    add column folded     text generated always as
        (shared.folded(name || ' ' || short_name || ' ' || symbol || ' ' || code)) stored,
    add constraint not_in_an_empty_time check (not isempty(during)),
    drop constraint one_version_a_day,
    add constraint one_version_a_day exclude using gist (unit with =, during with &&) where (superseded is null);

drop index units.version_by_name;
drop index units.version_of_parent;
create index version_in_force_of_parent on units.version (parent) where superseded is null;
create index version_written on units.version (written);
create index version_superseded on units.version (superseded);

comment on column units.version.superseded is 'The act that put other versions in this one''s place; null while it is in force';

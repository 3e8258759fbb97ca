-- Why: the organisation as rows valid from a day to a day. Levels and kinds change by law (the district level ended on
-- 1/7/2025), names drift, codes are reused: so neither is an identity, and tiers are rows.
create schema if not exists units;

create table units.tier (
    code    text primary key,
    depth   int  not null unique,
    name_vi text not null,
    name_en text not null
);
insert into units.tier values
    ('PROVINCE', 0, 'Tỉnh', 'Province'),
    ('UPPER_COMMITTEE', 1, 'Huyện ủy, thành ủy, đảng ủy trực thuộc', 'District or directly attached committee'),
    ('GRASSROOTS_COMMITTEE', 2, 'Đảng bộ, chi bộ cơ sở', 'Grassroots committee'),
    ('PARTY_CELL', 3, 'Chi bộ, chi đoàn, chi hội', 'Cell or branch');

create table units.kind (
    code    text primary key,
    tier    text not null references units.tier,
    name_vi text not null,
    name_en text not null
);
insert into units.kind values
    ('PROVINCIAL_COMMITTEE', 'PROVINCE', 'Tỉnh ủy', 'Provincial Party Committee'),
    ('DISTRICT_COMMITTEE', 'UPPER_COMMITTEE', 'Huyện ủy', 'District Party Committee'),
    ('CITY_COMMITTEE', 'UPPER_COMMITTEE', 'Thành ủy', 'City Party Committee'),
    ('ATTACHED_COMMITTEE', 'UPPER_COMMITTEE', 'Đảng ủy trực thuộc Tỉnh ủy', 'Directly attached Party Committee'),
    ('COMMUNE_COMMITTEE', 'GRASSROOTS_COMMITTEE', 'Đảng ủy xã, phường, thị trấn', 'Commune Party Committee'),
    ('OFFICE_COMMITTEE', 'GRASSROOTS_COMMITTEE', 'Đảng bộ cơ quan, đơn vị', 'Office Party Committee'),
    ('PARTY_CELL', 'PARTY_CELL', 'Chi bộ', 'Party cell'),
    ('UNION_BRANCH', 'PARTY_CELL', 'Chi đoàn', 'Youth union branch'),
    ('ASSOCIATION_BRANCH', 'PARTY_CELL', 'Chi hội', 'Association branch'),
    ('FRONT_COMMITTEE', 'PARTY_CELL', 'Ban công tác mặt trận', 'Front committee'),
    ('CLUB', 'PARTY_CELL', 'Câu lạc bộ, tổ, nhóm', 'Club or team');

create table units.unit (
    id uuid primary key default gen_random_uuid()
);

create table units.version (
    unit   uuid      not null references units.unit,
    name   text      not null constraint unit_name_is_nfc check (name is nfc normalized),
    kind   text      not null references units.kind,
    parent uuid references units.unit,
    during daterange not null,
    basis  text      not null default '',
    constraint one_version_a_day exclude using gist (unit with =, during with &&),
    constraint not_its_own_parent check (parent <> unit)
);
create index version_of_parent on units.version (parent);
create index version_by_name on units.version using gin (shared.folded(name) gin_trgm_ops);

-- Search through a schema-qualified operator class needs the extension's schema on the path of the application.
grant usage on schema public to lantoa_app;

-- Why: offices send their units as files. A file is kept as it came, with who sent it; what it would change is worked out
-- against the tree whenever it is looked at, and is applied as one act, that can be undone as one.
create table units.import (
    id         uuid primary key default gen_random_uuid(),
    file_name  text        not null constraint file_name_is_nfc check (file_name is nfc normalized),
    sha256     text        not null,
    content    bytea       not null constraint ten_megabytes check (length(content) <= 10485760),
    tree       text        not null constraint known_tree check (tree in ('PARTY', 'AREA')),
    day        date        not null,
    basis      text        not null constraint basis_is_nfc check (basis is nfc normalized and basis <> ''),
    by_        uuid        not null,
    by_name    text        not null,
    at         timestamptz not null default shared.business_now(),
    act        uuid unique references units.act
);
create index import_by_time on units.import (at desc);

-- Why: what the public sees, and what the public did on the Fanpage. Publishing and taking down are rows; figures typed
-- by one officer count once a second one confirmed them; the figures of the closing are frozen and never change.
create schema if not exists publication;

create table publication.publication (
    id            uuid primary key default gen_random_uuid(),
    entry         uuid        not null references entries.submission,
    phase         uuid        not null references contests.phase,
    by_           uuid        not null references accounts.person,
    at            timestamptz not null default shared.business_now(),
    lifted_by     uuid references accounts.person,
    lifted_at     timestamptz,
    lifted_reason text,
    constraint lifting_is_whole check (
        (lifted_by is null) = (lifted_at is null) and (lifted_by is null) = (lifted_reason is null))
);
create unique index one_publication_in_force on publication.publication (entry) where lifted_at is null;
create index publication_of_phase on publication.publication (phase);

create function publication.begun(p uuid) returns boolean
    language sql volatile
as $$ select coalesce(lower(contests.window_of(p, 'PUBLISH', null)) <= shared.business_now(), false) $$;

-- The order is drawn once from the ids: the same for every visitor, and nobody gains by having handed in early.
create view publication.hung as
select publication.entry, publication.phase, card.upper, card.code, md5(publication.phase::text || publication.entry::text) as drawn
from publication.publication
join entries.card on card.id = publication.entry
where publication.lifted_at is null and card.status = 'SUBMITTED';

create table publication.post (
    entry     uuid primary key references entries.submission,
    phase     uuid        not null references contests.phase,
    permalink text        not null constraint one_entry_per_post unique,
    by_       uuid        not null references accounts.person,
    at        timestamptz not null default shared.business_now(),
    constraint permalink_is_of_facebook check (permalink like 'https://www.facebook.com/_%')
);

create table publication.figures (
    id           uuid primary key default gen_random_uuid(),
    entry        uuid        not null references publication.post,
    permalink    text        not null,
    reactions    int         not null constraint reactions_not_negative check (reactions >= 0),
    comments     int         not null constraint comments_not_negative check (comments >= 0),
    shares       int         not null constraint shares_not_negative check (shares >= 0),
    typed_by     uuid        not null references accounts.person,
    typed_at     timestamptz not null default shared.business_now(),
    confirmed_by uuid references accounts.person,
    confirmed_at timestamptz,
    constraint two_officers check (confirmed_by <> typed_by),
    constraint confirmation_is_whole check ((confirmed_by is null) = (confirmed_at is null))
);
create unique index one_draft_per_entry on publication.figures (entry) where confirmed_at is null;
create index figures_of_entry on publication.figures (entry, confirmed_at desc);

create table publication.closing (
    phase       uuid primary key references contests.phase,
    by_         uuid        not null references accounts.person,
    at          timestamptz not null default shared.business_now(),
    transaction xid8        not null default pg_current_xact_id()
);

create table publication.frozen_figures (
    phase   uuid not null references publication.closing,
    entry   uuid not null references publication.post,
    figures uuid not null references publication.figures,
    primary key (phase, entry)
);

create function publication.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Confirmed and frozen figures are immutable';
end $$;
create trigger confirmed_is_immutable before update or delete on publication.figures
    for each row when (old.confirmed_at is not null) execute function publication.refuse_change();
create trigger closing_is_immutable before update or delete on publication.closing
    for each row execute function publication.refuse_change();
create trigger frozen_is_immutable before update or delete on publication.frozen_figures
    for each row execute function publication.refuse_change();

-- A frozen set is filled by the transaction that freezes, and by none after it.
create function publication.refuse_late() returns trigger language plpgsql as $$
begin
    if not exists (select from publication.closing
                   where phase = new.phase and transaction = pg_current_xact_id()) then
        raise exception 'Confirmed and frozen figures are immutable';
    end if;
    return new;
end $$;
create trigger frozen_is_complete before insert on publication.frozen_figures
    for each row execute function publication.refuse_late();

-- Why: a work taken down from the gallery leaves every place where the public meets it, the vote among them, and voting
-- cannot look into publication. Who took it down and why stays a row; hanging it again lifts that row.
create table entries.takedown (
    id        uuid primary key default gen_random_uuid(),
    entry     uuid        not null references entries.submission,
    by_       uuid        not null references accounts.person,
    at        timestamptz not null default shared.business_now(),
    reason    text        not null constraint a_takedown_has_a_reason check (reason <> ''),
    lifted_by uuid references accounts.person,
    lifted_at timestamptz,
    constraint takedown_lifting_is_whole check ((lifted_by is null) = (lifted_at is null))
);
create unique index one_takedown_in_force on entries.takedown (entry) where lifted_at is null;

-- Whether the public may meet a work that was submitted: nobody took it down, withdrew or disqualified it.
create function entries.is_shown(e uuid) returns boolean
    language sql stable
as $$
    select exists (select from entries.card where id = e and status = 'SUBMITTED')
       and not exists (select from entries.takedown where entry = e and lifted_at is null)
$$;

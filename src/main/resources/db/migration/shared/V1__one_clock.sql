-- Why: every deadline is judged by one clock that all nodes share. The offset is zero and out of the application's
-- reach except in demo mode, where a newcomer walks the plan of 2022–2025.
create schema if not exists shared;

create table shared.clock (
    one      boolean  not null default true primary key constraint only_one_clock check (one),
    demo     boolean  not null,
    "offset" interval not null default interval '0'
);

create function shared.business_now() returns timestamptz
    language sql volatile
as $$
    select clock_timestamp() + coalesce((select case when demo then "offset" end from shared.clock), interval '0')
$$;

-- Search without diacritics: PostgreSQL's unaccent is only STABLE, and an index wants IMMUTABLE.
create function shared.folded(given text) returns text
    language sql immutable parallel safe
as $$ select lower(public.unaccent('public.unaccent', given)) $$;

-- Why: officials look for a work by what they remember of it, without diacritics, among twenty thousand. What is searched
-- is folded once, when the work is written, and not for each row of each search.
alter table entries.entry
    add column sought text not null
        generated always as (shared.folded(title || ' ' || author_name || ' ' || unit_name)) stored;
create index entry_sought on entries.entry using gin (sought public.gin_trgm_ops);

create or replace view entries.card as
select entry.id, entry.phase, entry.rules, entry.category, coalesce(submission.code, '') as code,
       entry.unit, entry.unit_name, entry.upper, entry.author, entry.entered_by, entry.author_name, entry.collective,
       entry.title, entry.caption, entry.place, entry.taken_on, submission.at as submitted_at,
       case when disqualification.entry is not null then 'DISQUALIFIED'
            when withdrawal.entry is not null then 'WITHDRAWN'
            when submission.entry is not null then 'SUBMITTED'
            else 'DRAFT' end as status,
       (select coalesce(array_agg(photo.media order by photo.position), '{}') from entries.photo
        where photo.entry = entry.id) as photos,
       entry.sought, lower(coalesce(submission.code, '')) as sought_code
from entries.entry
left join entries.submission on submission.entry = entry.id
left join entries.withdrawal on withdrawal.entry = entry.id
left join entries.disqualification on disqualification.entry = entry.id;

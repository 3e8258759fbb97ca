-- Why now: the first papers with numbers (rules, decisions, letters, certificates) are issued. Numbers of official
-- papers may neither repeat nor skip, so they come from a locked row and not from a sequence, which skips on rollback.
create schema if not exists paper;

create table paper.series (
    issuer      text    not null,
    paper_type  text    not null,
    term        text    not null,
    last_number integer not null,
    constraint series_pk primary key (issuer, paper_type, term),
    constraint series_starts_at_one check (last_number >= 1)
);

create table paper.series_number (
    issuer      text        not null,
    paper_type  text        not null,
    term        text        not null,
    number      integer     not null,
    assigned_at timestamptz not null,
    constraint one_paper_per_number primary key (issuer, paper_type, term, number),
    constraint number_belongs_to_a_series foreign key (issuer, paper_type, term)
        references paper.series (issuer, paper_type, term),
    constraint numbers_start_at_one check (number >= 1)
);

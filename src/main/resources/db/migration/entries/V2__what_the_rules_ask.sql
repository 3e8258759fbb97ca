-- Why: the form asks what the issued rules ask, for any contest: a group of authors, the day of birth where there are
-- bounds of age or guardians, a bank account, the parts of a work, and what artificial intelligence had to do with it.
-- None of it is public, so none of it is in the card.
alter table entries.entry
    add column grouped      boolean not null default false,
    add column born_on      date,
    add column bank_account text    not null default '',
    add column parts        text[]  not null default '{}',
    add column machine_used boolean,
    add column machine_note text    not null default '',
    add constraint a_group_is_no_individual check (collective or not grouped);

-- The caps of the rules are counted within a phase: by unit, by category, by the day of submission.
create index entry_of_unit on entries.entry (phase, unit);

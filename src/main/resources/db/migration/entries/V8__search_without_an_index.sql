-- Why: a search among works is always within a line-up or a phase, and looks at the code as well, which is in another
-- table. With 20,000 works the plan reads them by their keys and never this index, which each change of a draft paid for.
drop index entries.entry_sought;

-- Why: a line is looked for years later by a name or a word of it, without diacritics; the journal only grows.
create index line_sought on journal.line using gin (shared.folded(actor_name || ' ' || sentence) public.gin_trgm_ops);

-- Why: the list of what is published asks for the newest publication of each work, a page at a time.
create index publication_of_entry on publication.publication (entry, at desc, lifted_at desc nulls first);

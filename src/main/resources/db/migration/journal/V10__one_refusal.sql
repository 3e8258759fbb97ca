-- Why: the function that refuses to change a row is the house's, no longer a copy of each schema.
create or replace trigger line_is_append_only before update or delete or truncate on journal.line
    for each statement execute function shared.refuse_change('The journal is append-only');
create or replace trigger link_is_append_only before update or delete or truncate on journal.link
    for each statement execute function shared.refuse_change('The journal is append-only');
drop function journal.refuse_change();

-- Why: the function that refuses to change a row is the house's, no longer a copy of each schema.
create or replace trigger lineup_is_sealed before update or delete on entries.lineup
    for each row execute function shared.refuse_change('A sealed line-up is immutable');
create or replace trigger lineup_entry_is_sealed before update or delete on entries.lineup_entry
    for each row execute function shared.refuse_change('A sealed line-up is immutable');
drop function entries.refuse_change();

-- Why: the function that refuses to change a row is the house's, no longer a copy of each schema.
create or replace trigger cast_is_cast before update or delete on voting.ballot
    for each row execute function shared.refuse_change('A ballot that was cast is immutable');
drop function voting.refuse_change();

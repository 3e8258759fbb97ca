-- Why: the function that refuses to change a row is the house's, no longer a copy of each schema.
create or replace trigger issued_is_immutable before update or delete on contests.rules
    for each row execute function shared.refuse_change('Issued rules are immutable');
drop function contests.refuse_change();

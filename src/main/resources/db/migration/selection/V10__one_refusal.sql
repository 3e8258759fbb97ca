-- Why: the function that refuses to change a row is the house's, no longer a copy of each schema.
create or replace trigger conclusion_is_immutable before update or delete on selection.conclusion
    for each row execute function shared.refuse_change('A conclusion is immutable');
create or replace trigger presence_is_immutable before update or delete on selection.presence
    for each row execute function shared.refuse_change('A conclusion is immutable');
create or replace trigger seats_are_immutable before update or delete on selection.member
    for each row execute function shared.refuse_change('A conclusion is immutable');
drop function selection.refuse_change();

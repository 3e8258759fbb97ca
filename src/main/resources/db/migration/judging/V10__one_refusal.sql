-- Why: the function that refuses to change a row is the house's, no longer a copy of each schema.
create or replace trigger conclusion_is_immutable before update or delete on judging.conclusion
    for each row execute function shared.refuse_change('What a jury has decided is immutable');
create or replace trigger recusal_is_immutable before update or delete on judging.recusal
    for each row execute function shared.refuse_change('What a jury has decided is immutable');
create or replace trigger signed_is_immutable before update or delete on judging.sheet
    for each row when (old.signed_at is not null) execute function shared.refuse_change('What a jury has decided is immutable');
create or replace trigger panel_is_immutable before update or delete on judging.panel
    for each row execute function shared.refuse_change('What a jury has decided is immutable');
create or replace trigger seats_are_immutable before update or delete on judging.juror
    for each row execute function shared.refuse_change('What a jury has decided is immutable');
drop function judging.refuse_change();

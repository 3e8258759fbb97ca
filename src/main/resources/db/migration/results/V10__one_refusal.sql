-- Why: the function that refuses to change a row is the house's, no longer a copy of each schema.
create or replace trigger snapshot_is_sealed before update or delete on results.snapshot
    for each row execute function shared.refuse_change('A sealed result is immutable');
create or replace trigger standing_is_sealed before update or delete on results.standing
    for each row execute function shared.refuse_change('A sealed result is immutable');
create or replace trigger prize_is_sealed before update or delete on results.prize
    for each row execute function shared.refuse_change('A sealed result is immutable');
create or replace trigger announcement_is_sealed before update or delete on results.announcement
    for each row execute function shared.refuse_change('A sealed result is immutable');
drop function results.refuse_change();

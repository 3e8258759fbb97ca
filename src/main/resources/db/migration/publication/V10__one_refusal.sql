-- Why: the function that refuses to change a row is the house's, no longer a copy of each schema.
create or replace trigger confirmed_is_immutable before update or delete on publication.figures
    for each row when (old.confirmed_at is not null) execute function shared.refuse_change('Confirmed and frozen figures are immutable');
create or replace trigger closing_is_immutable before update or delete on publication.closing
    for each row execute function shared.refuse_change('Confirmed and frozen figures are immutable');
create or replace trigger frozen_is_immutable before update or delete on publication.frozen_figures
    for each row execute function shared.refuse_change('Confirmed and frozen figures are immutable');
drop function publication.refuse_change();

-- Why: a clerk's unit was kept without anything that says there is such a unit. Accounts stands above units, so it may
-- refer to them; a unit that is dissolved stays on record, so nobody's position is lost.
alter table accounts.position add constraint position_is_of_a_unit foreign key (unit) references units.unit;

-- Why: eight schemas had each written the trigger function that keeps rows as they are. One is enough: the trigger says
-- in its own words what is immutable, and this function refuses.
create function shared.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%', tg_argv[0];
end $$;

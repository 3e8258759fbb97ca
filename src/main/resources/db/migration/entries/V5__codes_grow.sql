-- Why: lpad(…, 4) cut the number 10000 to 1000, so every submission after the 9,999th met a code that was taken. A code
-- has at least four digits and grows. Codes are the address of a work (/tac-pham/TQ-0012), unique in the installation;
-- a phase has no letters of its own, and giving it some would mean two ways of writing codes in one contest, or
-- renumbering what is on receipts. So the phases of a contest go on sharing one count, and no number means two works.
-- The count is kept by prefix, no longer one for the whole house: a contest of its own letters begins at 0001, and
-- contests that chose the same letters share their count. No work is renumbered. A count is a row, not a sequence, so
-- that a new prefix needs no right to create anything; submissions wait for each other for the length of one commit.
create table entries.code_count (
    prefix text   not null primary key,
    last   bigint not null
);

insert into entries.code_count (prefix, last)
select split_part(code, '-', 1), max(split_part(code, '-', 2)::bigint) from entries.submission group by 1;

drop sequence entries.code_number;

-- The next code of this phase's contest; whoever asks next waits until this transaction ends.
create function entries.next_code(p uuid) returns text
    language sql volatile
as $$
    insert into entries.code_count as count (prefix, last)
    select contest.code_prefix, 1
    from contests.phase join contests.contest on contest.id = phase.contest
    where phase.id = p
    on conflict (prefix) do update set last = count.last + 1
    returning prefix || '-' || lpad(last::text, greatest(4, length(last::text)), '0')
$$;

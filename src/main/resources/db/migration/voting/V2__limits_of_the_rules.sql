-- Why: the rules say how many ballots one voter may give one work, for how many works, and how many a day. Each of the
-- three is guarded by a key of its own: the ballot's number for the work, the work's number for the voter (slot), and the
-- ballot's number on its day.
alter table voting.ballot
    add column nth    int  not null default 1 constraint ballots_for_a_work_count_from_one check (nth > 0),
    add column day    date generated always as ((at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
    add column of_day int constraint ballots_of_a_day_count_from_one check (of_day > 0),
    drop constraint one_vote_once,
    drop constraint one_ballot_per_slot,
    add constraint one_vote_once primary key (phase, entry, voter, nth),
    add constraint one_ballot_per_slot unique (phase, voter, slot, nth),
    add constraint one_ballot_per_slot_of_the_day unique (phase, voter, day, of_day);

-- Why: one voter, one vote for one work. A voter is known by a keyed digest only: who voted for what cannot be read from
-- these tables. The schema itself guards one vote once, and a numbered slot per ballot guards the limit per voter.
create schema if not exists voting;

create table voting.poll (
    phase uuid primary key references contests.phase,
    key   bytea not null constraint key_is_long_enough check (length(key) = 32)
);

create table voting.ballot (
    phase uuid        not null references voting.poll,
    entry uuid        not null references entries.submission,
    voter bytea       not null constraint voter_is_a_digest check (length(voter) = 32),
    slot  int         not null constraint slot_counts_from_one check (slot > 0),
    at    timestamptz not null default shared.business_now(),
    constraint one_vote_once primary key (phase, entry, voter),
    constraint one_ballot_per_slot unique (phase, voter, slot)
);

create function voting.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'A ballot that was cast is immutable';
end $$;
create trigger cast_is_cast before update or delete on voting.ballot
    for each row execute function voting.refuse_change();

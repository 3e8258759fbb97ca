-- Why: the fingerprint on a receipt was made over fields joined by line breaks, so that two different dossiers could have
-- the same one. It is made otherwise now, and a receipt issued before must still be checked the way it was made.
alter table entries.submission add column digest_version int not null default 1;
alter table entries.submission
    alter column digest_version drop default,
    add constraint known_way_of_the_digest check (digest_version in (1, 2));

-- Why: an office usually has one account that several people use. Whoever sits down at it is asked for the name, and the
-- journal says both: a line signed by an office alone could not be answered for.
alter table accounts.person add column shared boolean not null default false;
comment on column accounts.person.shared is 'the account of an office: who works there is asked at each sign-in';

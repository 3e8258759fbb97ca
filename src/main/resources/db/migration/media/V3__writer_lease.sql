-- "Pen" was a private word: what a connection holds while it may append to an upload is a lease.
alter table media.upload rename column pen to lease;

-- Why: the events of this house are heard in the transaction that publishes them; the library that kept them for later
-- is gone, and its table was never written to.
drop table event_publication;

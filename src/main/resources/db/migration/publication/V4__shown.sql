-- Why: works are published and shown; that they hang was our own picture of it.
alter view publication.hung rename to shown;

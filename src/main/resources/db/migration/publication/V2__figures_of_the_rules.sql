-- Why: which figures count is the rules' matter; some count the views of a post. A phase whose rules do not is at nought.
alter table publication.figures
    add column views int not null default 0 constraint views_not_negative check (views >= 0);

-- Why: an organising committee (Ban Tổ chức) has deputies, members and a secretary beside its head, each by a decision with a
-- number and a day; the plan of this contest was itself signed by a deputy.
alter table contests.committee_member
    drop constraint known_role,
    add constraint known_role
        check (role in ('HEAD', 'DEPUTY', 'SECRETARY', 'MEMBER', 'STAFF', 'FANPAGE_OFFICER')),
    add column decision_number text not null default '' constraint decision_number_is_nfc check (decision_number is nfc normalized),
    add column decided_on date;

-- Why: the function that refuses to change a row is the house's, no longer a copy of each schema.
create or replace trigger certificate_is_issued before update or delete on documents.certificate
    for each row execute function shared.refuse_change('An issued paper is immutable');
create or replace trigger revocation_is_final before update or delete on documents.revocation
    for each row execute function shared.refuse_change('An issued paper is immutable');
drop function documents.refuse_change();

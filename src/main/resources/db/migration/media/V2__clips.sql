-- Clips are taken beside photos: how long one lasts, exactly, since the rules limit it.
alter table media.file
    add column length_ms bigint,
    add constraint file_length_is_positive check (length_ms > 0);

-- What is neither a photo nor a clip was once called by what it is not.
update media.file set refusal = 'UNKNOWN_KIND' where refusal = 'NOT_A_PHOTO';

create table document (
    id uuid primary key,
    version bigint not null,
    clinic_id uuid not null,
    episode_id uuid not null references episode (id) on delete cascade,
    kind text not null,
    format text not null,
    file_name text not null,
    size_bytes bigint not null,
    sha256 text not null,
    uploaded_by text not null,
    recorded_at timestamptz not null,
    updated_at timestamptz not null
);
select protect('document');
create index document_of_episode on document (clinic_id, episode_id, id);

create table document_part (
    clinic_id uuid not null,
    document_id uuid not null references document (id) on delete cascade,
    position integer not null,
    bytes bytea not null,
    primary key (clinic_id, document_id, position)
);
-- Images and PDFs are compressed already.
alter table document_part alter column bytes set storage external;
select protect('document_part');
create index document_part_of_document on document_part (document_id);

create table note (
    id uuid primary key,
    clinic_id uuid not null,
    version bigint not null,
    text text not null,
    updated_at timestamptz not null
);
select protect('note');

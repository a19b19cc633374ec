-- Which final visit is the last one of a programme is told by how many modules it plans, which may change after that visit. Visits
-- that were heard of before this keep their own word for it.
alter table visit add programme_id uuid, add module integer;

create table programme (
    id uuid primary key,
    clinic_id uuid not null,
    patient_id uuid not null,
    episode_id uuid not null,
    module_count integer not null,
    sequence bigint not null,
    version bigint not null
);
select protect('programme');
create index programme_of_patient on programme (clinic_id, patient_id);

create table protocol (
    id uuid primary key,
    clinic_id uuid not null,
    patient_id uuid not null,
    episode_id uuid not null,
    visit_id uuid not null,
    status text not null,
    items jsonb not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    unique (clinic_id, visit_id)
);
select protect('protocol');
create index protocol_of_episode on protocol (clinic_id, episode_id, id);
create index protocol_open on protocol (clinic_id, id) where status = 'OPEN';

create table timeline_entry (
    event_id uuid not null,
    clinic_id uuid not null,
    patient_id uuid not null,
    episode_id uuid,
    type text not null,
    subject uuid not null,
    recorded_at timestamptz not null,
    details text not null,
    updated_at timestamptz not null,
    primary key (clinic_id, event_id)
);
select protect('timeline_entry');
create index timeline_of_patient on timeline_entry (clinic_id, patient_id, recorded_at, event_id);

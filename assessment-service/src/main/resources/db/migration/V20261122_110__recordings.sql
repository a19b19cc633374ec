-- Recordings of muscles and walks; the assessment that was computed from each stands by itself.
create table recording (
    id uuid primary key,
    clinic_id uuid not null,
    patient_id uuid not null,
    episode_id uuid not null,
    assessment_id uuid not null,
    kind text not null,
    format text not null,
    size_bytes bigint not null,
    sha256 text not null,
    analysis jsonb not null,
    performed_at timestamptz not null,
    uploaded_by text not null,
    recorded_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null
);
select protect('recording');
create index recording_of_patient on recording (clinic_id, patient_id, id);

create table recording_part (
    clinic_id uuid not null,
    recording_id uuid not null references recording (id) on delete cascade,
    position integer not null,
    bytes bytea not null,
    primary key (clinic_id, recording_id, position)
);
alter table recording_part alter column bytes set storage external;
select protect('recording_part');
create index recording_part_of_recording on recording_part (recording_id);

-- All kinds in one table: what every kind has as columns, what a kind alone has as JSON.
create table assessment (
    id uuid primary key,
    clinic_id uuid not null,
    patient_id uuid not null,
    episode_id uuid not null,
    visit_id uuid,
    kind text not null,
    test text,
    series text not null,
    performed_at timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    measurement jsonb not null,
    interpretation jsonb not null,
    updated_at timestamptz not null,
    version bigint not null
);
select protect('assessment');
create index assessment_of_series on assessment (clinic_id, episode_id, kind, performed_at, id);
create index assessment_of_patient on assessment (clinic_id, patient_id, performed_at, id);
create index assessment_of_visit on assessment (clinic_id, visit_id) where visit_id is not null;
create index assessment_by_time on assessment (clinic_id, performed_at, id);

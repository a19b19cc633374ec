create table episode (
    id uuid primary key,
    version bigint not null,
    clinic_id uuid not null,
    patient_id uuid not null references patient (id),
    status text not null,
    condition text not null,
    region text not null,
    side text not null,
    onset date not null,
    started_on date not null,
    complaints text[] not null,
    complaint_text text,
    causes text[] not null,
    roots text[] not null,
    icd10 text,
    cervical_cord_negative boolean not null,
    cervical_vascular_negative boolean not null,
    visceral_cause_excluded boolean not null,
    open_flag_ids uuid[] not null,
    held_at timestamptz,
    held_until timestamptz,
    close_reason text,
    closed_on date,
    work_status text,
    analgesics text,
    close_note text,
    recorded_at timestamptz not null,
    updated_at timestamptz not null
);
select protect('episode');
create index episode_of_patient on episode (clinic_id, patient_id, id);
create index episode_by_id on episode (clinic_id, id);

create table episode_status (
    clinic_id uuid not null default nullif(current_setting('app.clinic', true), '')::uuid,
    episode_id uuid not null references episode (id) on delete cascade,
    position integer not null,
    status text not null,
    since timestamptz not null,
    primary key (clinic_id, episode_id, position)
);
select protect('episode_status');

create table screening_answer (
    clinic_id uuid not null default nullif(current_setting('app.clinic', true), '')::uuid,
    episode_id uuid not null references episode (id) on delete cascade,
    asked_at timestamptz not null,
    code text not null,
    positive boolean not null,
    primary key (clinic_id, episode_id, asked_at, code)
);
select protect('screening_answer');

create table function_report (
    assessment_id uuid primary key,
    clinic_id uuid not null,
    episode_id uuid not null,
    sequence bigint not null,
    performed_at timestamptz,
    work_status text,
    analgesics text
);
select protect('function_report');
create index function_report_of_episode on function_report (clinic_id, episode_id, performed_at);

create table red_flag (
    id uuid primary key,
    version bigint not null,
    clinic_id uuid not null,
    patient_id uuid not null references patient (id),
    episode_id uuid not null references episode (id),
    code text not null,
    tier text not null,
    status text not null,
    origin text not null,
    note text,
    observed_at timestamptz not null,
    recorded_at timestamptz not null,
    assessment_id uuid,
    series text,
    acknowledged_at timestamptz,
    acknowledged_by text,
    cleared_at timestamptz,
    cleared_by text,
    clear_reason text,
    updated_at timestamptz not null
);
select protect('red_flag');
create index red_flag_of_patient on red_flag (clinic_id, patient_id, status);
create index red_flag_of_episode on red_flag (clinic_id, episode_id);
create index red_flag_of_assessment on red_flag (clinic_id, assessment_id);

create table clinic (
    id uuid primary key,
    zone text not null,
    sequence bigint not null
);
select share('clinic');

create table episode (
    id uuid primary key,
    clinic_id uuid not null,
    patient_id uuid not null,
    status text not null,
    condition text not null,
    region text not null,
    side text not null,
    started_on date not null,
    closed_on date,
    sequence bigint not null,
    version bigint not null
);
select protect('episode');
create index episode_closed on episode (clinic_id, condition, closed_on) where closed_on is not null;

create table visit (
    id uuid primary key,
    clinic_id uuid not null,
    patient_id uuid not null,
    episode_id uuid,
    kind text not null,
    status text not null,
    last_of_programme boolean not null,
    sequence bigint not null,
    version bigint not null
);
select protect('visit');
create index visit_of_episode on visit (clinic_id, episode_id, kind, status);

create table red_flag (
    id uuid primary key,
    clinic_id uuid not null,
    patient_id uuid not null,
    code text not null,
    status text not null,
    series text,
    sequence bigint not null,
    version bigint not null
);
select protect('red_flag');
create index red_flag_of_patient on red_flag (clinic_id, patient_id, status);

create table programme (
  id uuid primary key,
  clinic_id uuid not null,
  patient_id uuid not null,
  episode_id uuid not null,
  region text not null,
  status text not null,
  template_code text not null,
  template_version int not null,
  module_count int not null check (module_count between 1 and 3),
  maintenance_plan text,
  first_session_on date,
  sequence bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version bigint not null,
  unique (clinic_id, episode_id)
);
select protect('programme');
create index programme_of_patient on programme (clinic_id, patient_id);

create table module (
  id uuid primary key,
  clinic_id uuid not null,
  programme_id uuid not null references programme,
  number int not null check (number between 1 and 3),
  status text not null,
  sessions_per_half int not null check (sessions_per_half between 1 and 12),
  added_sessions int not null,
  window_min int not null,
  window_max int not null,
  exercises jsonb not null,
  attended_sessions int not null,
  first_visit_on date,
  last_visit_on date,
  extended_on date,
  passed boolean not null,
  unique (clinic_id, programme_id, number)
);
select protect('module');

create table individualisation (
  id uuid primary key,
  clinic_id uuid not null,
  programme_id uuid not null references programme,
  module int,
  reason text not null,
  before jsonb not null,
  after jsonb not null,
  author text not null,
  recorded_at timestamptz not null
);
select protect('individualisation');
create index individualisation_of_programme on individualisation (clinic_id, programme_id, recorded_at);

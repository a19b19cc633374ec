create table clinic (
  id uuid primary key,
  name text not null,
  zone text not null,
  sequence bigint not null
);
select share('clinic');

create table patient (
  id uuid primary key,
  clinic_id uuid not null,
  status text not null,
  sequence bigint not null
);
select protect('patient');

create table episode (
  id uuid primary key,
  clinic_id uuid not null,
  patient_id uuid not null,
  status text not null,
  region text not null,
  side text not null,
  started_on date not null,
  cervical_cord_negative boolean not null,
  cervical_vascular_negative boolean not null,
  visceral_cause_excluded boolean not null,
  open_flag_ids jsonb not null,
  holds jsonb not null,
  closed_on date,
  close_reason text,
  sequence bigint not null,
  updated_at timestamptz not null,
  version bigint not null
);
select protect('episode');
create index episode_of_patient on episode (clinic_id, patient_id);

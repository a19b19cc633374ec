create table practitioner (
  id uuid primary key,
  clinic_id uuid not null,
  display_name text not null,
  user_id uuid not null,
  roles jsonb not null,
  languages jsonb not null,
  weekly_hours jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version bigint not null,
  constraint practitioner_of_user unique (clinic_id, user_id)
);
select protect('practitioner');

create table room (
  id uuid primary key,
  clinic_id uuid not null,
  name text not null,
  fit_for jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version bigint not null
);
select protect('room');
create index room_of_clinic on room (clinic_id, id);

create table device (
  id uuid primary key,
  clinic_id uuid not null,
  kind text not null,
  name text not null,
  location text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version bigint not null
);
select protect('device');
create index device_of_clinic on device (clinic_id, id);

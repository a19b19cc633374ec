-- When a practitioner is absent, a room or a device closed, or the whole clinic: its own id is the resource then.
create table closure (
  id uuid primary key,
  clinic_id uuid not null,
  subject text not null check (subject in ('CLINIC', 'PRACTITIONER', 'ROOM', 'DEVICE')),
  resource_id uuid not null,
  local_from timestamp not null,
  local_to timestamp not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  reason text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version bigint not null,
  check (starts_at < ends_at)
);
select protect('closure');
create index closure_of_resource on closure (clinic_id, resource_id, ends_at);

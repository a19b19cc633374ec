-- What was replanned, by whom and why: the reason is free text, and goes with any of the patients whose visits were moved.
create table replan (
  id uuid primary key,
  clinic_id uuid not null,
  kind text not null check (kind in ('PRACTITIONER', 'ROOM', 'DEVICE')),
  resource_id uuid not null,
  local_from timestamp not null,
  local_to timestamp not null,
  reason text not null,
  moved uuid[] not null,
  done_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (local_from < local_to)
);
select protect('replan');
create index replan_of_resource on replan (clinic_id, resource_id, created_at);

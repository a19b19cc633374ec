create table visit (
  id uuid primary key,
  clinic_id uuid not null,
  patient_id uuid not null,
  episode_id uuid,
  kind text not null,
  status text not null,
  needs_rebooking boolean not null,
  programme_id uuid,
  module int check (module between 1 and 3),
  position int,
  session_number int,
  makes_up_for uuid,
  replaces uuid,
  due_by date,
  local_start timestamp,
  zone text,
  starts_at timestamptz,
  ends_at timestamptz,
  practitioner_id uuid,
  room_id uuid,
  device_ids jsonb,
  retrospective boolean not null,
  override_reason text,
  reason text,
  reason_code text,
  checked_in_at timestamptz,
  done_at timestamptz,
  done_on_record_at timestamptz,
  record jsonb,
  sequence bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version bigint not null
);
select protect('visit');
create index visit_of_chain on visit (clinic_id, programme_id, module, position);
create index visit_of_patient on visit (clinic_id, patient_id, starts_at);
create index visit_by_start on visit (clinic_id, starts_at, id);
create index visit_of_practitioner on visit (clinic_id, practitioner_id, starts_at);
create index visit_of_room on visit (clinic_id, room_id, starts_at);
create index visit_to_rebook on visit (clinic_id, id) where needs_rebooking;

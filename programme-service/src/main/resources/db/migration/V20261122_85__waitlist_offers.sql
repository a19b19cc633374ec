-- A slot that is kept for one who waits; the rows that keep it are those of the reservation with the offer's id.
create table waitlist_offer (
  id uuid primary key,
  clinic_id uuid not null,
  entry_id uuid not null,
  patient_id uuid not null,
  visit_id uuid not null,
  status text not null check (status in ('OPEN', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN')),
  local_start timestamp not null,
  zone text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  practitioner_id uuid not null,
  room_id uuid not null,
  device_ids jsonb not null,
  expires_at timestamptz not null,
  offered_at timestamptz not null,
  ended_at timestamptz,
  sequence bigint not null,
  updated_at timestamptz not null,
  version bigint not null
);
select protect('waitlist_offer');
create unique index waitlist_offer_open on waitlist_offer (clinic_id, visit_id) where status = 'OPEN';
create index waitlist_offer_expiring on waitlist_offer (clinic_id, expires_at) where status = 'OPEN';
create index waitlist_offer_of_entry on waitlist_offer (clinic_id, entry_id);
create index waitlist_offer_of_patient on waitlist_offer (clinic_id, patient_id);

-- Something became free while somebody waited: noted by whoever freed it, and forgotten when it was looked at.
create table freed_slot (
  id uuid primary key,
  clinic_id uuid not null,
  freed_at timestamptz not null
);
select protect('freed_slot');
create index freed_slot_of_clinic on freed_slot (clinic_id, freed_at);

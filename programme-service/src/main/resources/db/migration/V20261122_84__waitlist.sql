-- Who waits for a time of a visit, or for an earlier one. A visit is waited for once at a time.
create table waitlist_entry (
  id uuid primary key,
  clinic_id uuid not null,
  patient_id uuid not null,
  visit_id uuid not null,
  urgency text not null check (urgency in ('ROUTINE', 'SOON', 'URGENT')),
  status text not null check (status in ('WAITING', 'OFFERED', 'PAUSED', 'PLACED', 'LEFT')),
  from_day date,
  to_day date,
  wishes jsonb not null,
  offers_missed int not null,
  since timestamptz not null,
  look_at timestamptz not null,
  sequence bigint not null,
  updated_at timestamptz not null,
  version bigint not null
);
select protect('waitlist_entry');
create unique index waitlist_entry_of_visit on waitlist_entry (clinic_id, visit_id)
  where status in ('WAITING', 'OFFERED', 'PAUSED');
create index waitlist_entry_waiting on waitlist_entry (clinic_id, look_at) where status = 'WAITING';
create index waitlist_entry_by_time on waitlist_entry (clinic_id, since, id);
create index waitlist_entry_of_patient on waitlist_entry (clinic_id, patient_id);

-- One row for the practitioner, the room, each device unit and the patient of a visit: no race books any of them twice.
-- OVERBOOKED rows are a clinic-admin's override of all but the patient, and stand outside the constraint.
create table booking (
  id uuid primary key,
  clinic_id uuid not null,
  resource_id uuid not null,
  visit_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  during tstzrange generated always as (tstzrange(starts_at, ends_at, '[)')) stored,
  status text not null check (status in ('RESERVED', 'BOOKED', 'OVERBOOKED')),
  check (starts_at < ends_at),
  constraint booking_overlap exclude using gist (resource_id with =, during with &&) where (status in ('RESERVED', 'BOOKED'))
);
select protect('booking');
-- Under row-level security only leakproof operators reach an index: overlaps are read by these, never by the range.
create index booking_of_resource on booking (clinic_id, resource_id, starts_at, ends_at);
create index booking_of_visit on booking (clinic_id, visit_id);

-- What a clinic sets itself; a clinic without a row keeps the rules of the network.
create table booking_rules (
  clinic_id uuid primary key,
  rules jsonb not null,
  updated_at timestamptz not null,
  version bigint not null
);
select protect('booking_rules');

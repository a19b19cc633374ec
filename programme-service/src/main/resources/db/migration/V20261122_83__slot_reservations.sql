-- A slot is kept for a visit until an instant: its rows are RESERVED, share the reservation's id and are deleted afterwards.
alter table booking add column reservation_id uuid;
alter table booking add column expires_at timestamptz;
alter table booking add constraint booking_reserved_until
  check ((status = 'RESERVED') = (reservation_id is not null) and (status = 'RESERVED') = (expires_at is not null));
create index booking_reserved on booking (clinic_id, expires_at) where status = 'RESERVED';

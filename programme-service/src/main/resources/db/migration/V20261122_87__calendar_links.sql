-- The first of the languages that a clinic speaks with its patients; known of a clinic since its last announcement.
alter table clinic add column language text not null default 'en';

-- Whose calendar may be read by whoever knows a secret, of which only the SHA-256 is kept.
create table calendar_link (
  id uuid primary key,
  clinic_id uuid not null,
  secret_hash bytea not null,
  practitioner_id uuid,
  patient_id uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (num_nonnulls(practitioner_id, patient_id) = 1)
);
select protect('calendar_link');
create unique index calendar_link_of_secret on calendar_link (secret_hash);
create index calendar_link_of_clinic on calendar_link (clinic_id, id);
create index calendar_link_of_patient on calendar_link (clinic_id, patient_id);

-- Whoever asks for a feed has no clinic; this tells him of his link's, and of nothing else.
create policy owner on calendar_link for select to current_user using (true);
create function calendar_of(secret bytea)
    returns table (clinic_id uuid, practitioner_id uuid, patient_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select clinic_id, practitioner_id, patient_id from calendar_link where secret_hash = secret
$$;
revoke execute on function calendar_of(bytea) from public;
grant execute on function calendar_of(bytea) to ${runtime};

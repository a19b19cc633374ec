-- What patients decided about reminders, as patient-service announces it.
create table reminders_consent (
  id uuid primary key,
  clinic_id uuid not null,
  patient_id uuid not null,
  decision text not null,
  valid_from date not null,
  valid_to date,
  withdrawn_at timestamptz,
  sequence bigint not null,
  version bigint not null
);
select protect('reminders_consent');
create index reminders_consent_of_patient on reminders_consent (clinic_id, patient_id, id);

-- Reminders that became due: each is there once, in the transaction of its event.
create table visit_reminder (
  id uuid primary key,
  clinic_id uuid not null,
  patient_id uuid not null,
  visit_id uuid not null,
  number int not null check (number > 0),
  starts_at timestamptz not null,
  due_at timestamptz not null
);
select protect('visit_reminder');
create unique index visit_reminder_of_visit on visit_reminder (clinic_id, visit_id, number);
create index visit_reminder_of_patient on visit_reminder (clinic_id, patient_id);

create table home_reminder (
  id uuid primary key,
  clinic_id uuid not null,
  patient_id uuid not null,
  programme_id uuid not null,
  day date not null,
  due_at timestamptz not null
);
select protect('home_reminder');
create unique index home_reminder_of_day on home_reminder (clinic_id, programme_id, day);
create index home_reminder_of_patient on home_reminder (clinic_id, patient_id);

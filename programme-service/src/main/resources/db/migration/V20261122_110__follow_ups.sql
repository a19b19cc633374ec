-- How a patient does some months after his episode was closed: each follow-up is offered once.
create table follow_up (
  id uuid primary key,
  clinic_id uuid not null,
  patient_id uuid not null,
  episode_id uuid not null,
  months int not null check (months > 0),
  status text not null check (status in ('OFFERED', 'BOOKED', 'COMPLETED', 'DECLINED', 'WITHDRAWN')),
  due_from date not null,
  due_on date not null,
  due_until date not null,
  due_at timestamptz not null,
  visit_id uuid,
  decline_reason text,
  sequence bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version bigint not null
);
select protect('follow_up');
create unique index follow_up_of_episode on follow_up (clinic_id, episode_id, months);
create index follow_up_by_time on follow_up (clinic_id, due_at, id);
create index follow_up_of_patient on follow_up (clinic_id, patient_id);
create index follow_up_of_visit on follow_up (clinic_id, visit_id) where visit_id is not null;

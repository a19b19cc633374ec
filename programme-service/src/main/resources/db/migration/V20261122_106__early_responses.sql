-- Values of pain as assessment-service announces them, and what the check after the third session says of them.
create table pain_reading (
  id uuid primary key,
  clinic_id uuid not null,
  episode_id uuid not null,
  performed_at timestamptz not null,
  pain jsonb not null,
  counts boolean not null,
  sequence bigint not null
);
select protect('pain_reading');
create index pain_reading_of_episode on pain_reading (clinic_id, episode_id, performed_at, id);

create table early_response (
  id uuid primary key,
  clinic_id uuid not null,
  programme_id uuid not null references programme,
  episode_id uuid not null,
  due_on date,
  status text not null,
  inputs jsonb not null,
  rule_version int not null,
  sequence bigint not null,
  judged_at timestamptz not null
);
select protect('early_response');
create unique index early_response_of_programme on early_response (clinic_id, programme_id);
create index early_response_of_episode on early_response (clinic_id, episode_id);
create index early_response_by_status on early_response (clinic_id, status, programme_id);

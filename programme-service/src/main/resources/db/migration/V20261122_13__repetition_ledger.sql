create table ledger_entry (
  id uuid primary key,
  clinic_id uuid not null,
  programme_id uuid not null references programme,
  patient_id uuid not null,
  episode_id uuid not null,
  movement_pattern text not null,
  exercise text not null,
  repetitions int not null check (repetitions > 0),
  origin text not null,
  done_on date not null,
  visit_id uuid,
  updated_at timestamptz not null
);
select protect('ledger_entry');
create index ledger_of_episode on ledger_entry (clinic_id, episode_id, movement_pattern);
-- What a session entered counts once, whatever is retried.
create unique index ledger_of_visit on ledger_entry (clinic_id, visit_id, exercise) where visit_id is not null;

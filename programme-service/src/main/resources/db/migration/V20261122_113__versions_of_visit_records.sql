-- The record of a visit is its present version; every version of one that was corrected stands here.
create table visit_record_version (
  id uuid primary key,
  clinic_id uuid not null,
  visit_id uuid not null references visit on delete cascade,
  version bigint not null,
  record jsonb not null,
  reason text,
  author text,
  recorded_at timestamptz not null,
  unique (clinic_id, visit_id, version)
);
select protect('visit_record_version');

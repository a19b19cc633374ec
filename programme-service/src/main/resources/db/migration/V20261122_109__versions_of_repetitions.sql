-- The row of an entry is its present version; every version of one that was changed stands in the table below. Until all
-- replicas are of this version, one of the version before still counts what was voided.
alter table ledger_entry add column version bigint not null default 0;
alter table ledger_entry add column status text not null default 'VALID';

create table ledger_entry_version (
  id uuid primary key,
  clinic_id uuid not null,
  entry_id uuid not null references ledger_entry on delete cascade,
  version bigint not null,
  origin text not null,
  movement_pattern text not null,
  exercise text not null,
  repetitions int not null,
  done_on date not null,
  reason text,
  author text,
  recorded_at timestamptz not null,
  unique (clinic_id, entry_id, version)
);
select protect('ledger_entry_version');

-- What is done again after it was taken back is a new entry.
create unique index ledger_of_session on ledger_entry (clinic_id, visit_id, exercise)
  where visit_id is not null and status = 'VALID';
drop index ledger_of_visit;

-- When a version was entered, apart from the last change of its row: a merge changes rows and enters no version. Of an entry
-- that was never changed the time in its id tells it. A replica of the version before enters new rows with the default.
alter table ledger_entry add column recorded_at timestamptz not null default now();
alter table ledger_entry no force row level security;
alter table ledger_entry_version no force row level security;
update ledger_entry e
set recorded_at = coalesce(
  (select v.recorded_at from ledger_entry_version v
    where v.clinic_id = e.clinic_id and v.entry_id = e.id and v.version = e.version),
  to_timestamp(('x' || left(replace(e.id::text, '-', ''), 12))::bit(48)::bigint / 1000.0));
alter table ledger_entry force row level security;
alter table ledger_entry_version force row level security;

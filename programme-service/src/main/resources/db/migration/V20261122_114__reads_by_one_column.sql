-- A closed episode asks for its free visits; a purge looks for the versions of each row that it deletes.
create index visit_of_episode on visit (clinic_id, episode_id) where programme_id is null;
create index ledger_entry_version_of_entry on ledger_entry_version (entry_id);
create index visit_record_version_of_visit on visit_record_version (visit_id);

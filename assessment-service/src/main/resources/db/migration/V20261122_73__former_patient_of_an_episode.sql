-- Who kept an episode before it was announced under another record: word of the merge may come later than that.
alter table episode add former_patient_id uuid;

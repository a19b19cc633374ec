-- As whom a key finds its patient: of a merged record as the survivor. Kept beside the key, so that a search by the
-- beginning of a name reads no row of another table before it knows whom it found.
alter table patient_key add column merged_into uuid;
alter table patient_key add column found_as uuid generated always as (coalesce(merged_into, patient_id)) stored;

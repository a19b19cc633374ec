-- A merged record points to the last survivor; what was merged into a record is found when that one is merged itself.
alter table patient add column merged_into uuid references patient (id);
create index patient_merged_into on patient (clinic_id, merged_into) where merged_into is not null;

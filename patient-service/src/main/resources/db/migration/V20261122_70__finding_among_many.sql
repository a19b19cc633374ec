-- A search by the beginning of a name reads this index alone, and no row of the table.
create index patient_key_finds on patient_key (clinic_id, kind, key, found_as);
-- Whether somebody who is found already has another key too, asked one by one: the second part of a name.
create index patient_key_found on patient_key (clinic_id, found_as, kind, key);
-- With the usual hundred steps the planner takes the thousands who begin with three letters for a few.
alter table patient_key alter column key set statistics 1000;

-- In which measurement a flag was found: one that was voided makes no deficit known.
alter table red_flag add column assessment_id uuid;

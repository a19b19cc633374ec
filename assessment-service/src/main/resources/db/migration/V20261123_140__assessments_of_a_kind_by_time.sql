-- An export of a rare kind reads its rows alone.
create index assessment_of_kind on assessment (clinic_id, kind, performed_at, id);

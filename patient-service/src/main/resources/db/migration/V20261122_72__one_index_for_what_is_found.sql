-- Ranges of keys are intersected now; this index only tempted the planner to read it whole, in the order of the answer.
drop index patient_key_found;

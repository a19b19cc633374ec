-- Who was forgotten here, and until when his clinical rows stay under the pseudonym.
create table erased_patient (
    clinic_id uuid not null,
    patient_id uuid not null,
    erasure_id uuid not null,
    erased_at timestamptz not null,
    until date not null,
    purged_at timestamptz,
    primary key (clinic_id, patient_id)
);
select protect('erased_patient');
create index erased_patient_due on erased_patient (clinic_id, until) where purged_at is null;

-- Holds off an erasure of this patient until the transaction ends, and says whether one came before.
create function is_erased(patient uuid) returns boolean language plpgsql volatile as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('erasure of ' || patient, 0));
    return exists (select from erased_patient where patient_id = patient);
end
$$;

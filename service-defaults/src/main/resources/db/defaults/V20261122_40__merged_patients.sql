-- Under which record a person is kept whose other record was merged into it; never a chain, always the last survivor.
create table merged_patient (
    clinic_id uuid not null,
    duplicate_id uuid not null,
    survivor_id uuid not null,
    merged_at timestamptz not null,
    primary key (clinic_id, duplicate_id)
);
select protect('merged_patient');
create index merged_patient_of_survivor on merged_patient (clinic_id, survivor_id);

-- Holds off a merge of this patient until the transaction ends; each statement inside sees what was committed before it.
create function settled_patient(patient uuid) returns uuid language plpgsql volatile as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('merge of ' || patient, 0));
    return coalesce((select survivor_id from merged_patient where duplicate_id = patient), patient);
end
$$;

-- A transaction that began before its patient was merged wrote under the old id: it is to be done again. It can only have
-- been under way for so long; what still writes under an old id then is let through rather than tried for ever.
create function require_not_merged_meanwhile(patient uuid) returns void language plpgsql volatile as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('merge of ' || patient, 0));
    if exists (select from merged_patient
               where duplicate_id = patient and merged_at > clock_timestamp() - interval '1 minute') then
        raise exception 'the patient was merged meanwhile' using errcode = 'serialization_failure';
    end if;
end
$$;

-- A doctor of another clinic reads a patient of this one for a while; the patient's clinic reviews it.
create table break_glass (
    id uuid primary key,
    version bigint not null,
    clinic_id uuid not null,
    patient_id uuid not null references patient (id),
    subject text not null,
    subject_clinic_id uuid not null,
    reason text not null,
    granted_at timestamptz not null,
    until timestamptz not null,
    status text not null,
    verdict text,
    note text,
    reviewed_by text,
    reviewed_at timestamptz,
    updated_at timestamptz not null
);
select protect('break_glass');
create index break_glass_of_clinic on break_glass (clinic_id, status, id);
create index break_glass_of_patient on break_glass (clinic_id, patient_id, id);

-- Of a patient of whatever clinic: his clinic, and nothing else of him.
create policy clinic_of_patient on patient for select to current_user using (true);
create function clinic_of_patient(patient uuid) returns uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select clinic_id from public.patient where id = $1
$$;
revoke execute on function clinic_of_patient(uuid) from public;
grant execute on function clinic_of_patient(uuid) to ${runtime};

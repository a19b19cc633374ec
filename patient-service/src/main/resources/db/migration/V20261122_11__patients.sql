create table patient (
    id uuid primary key,
    version bigint not null,
    clinic_id uuid not null,
    given_name text not null,
    family_name text not null,
    birth_date date not null,
    sex text not null,
    phone text,
    email text,
    address text,
    occupation text,
    language text,
    status text not null,
    recorded_at timestamptz not null,
    updated_at timestamptz not null
);
select protect('patient');
create index patient_of_clinic on patient (clinic_id, id);
create index patient_born on patient (clinic_id, birth_date);

-- Children take the clinic of the transaction, so that the policy holds for them without a word in the entity.
create table patient_identifier (
    clinic_id uuid not null default nullif(current_setting('app.clinic', true), '')::uuid,
    patient_id uuid not null references patient (id) on delete cascade,
    system text not null,
    value text not null,
    primary key (clinic_id, system, value)
);
select protect('patient_identifier');
create index patient_identifier_value on patient_identifier (clinic_id, value);
create index patient_identifier_of_patient on patient_identifier (clinic_id, patient_id);

-- What a patient is found by: normalised in the service, compared byte by byte, so that the index serves under
-- row-level security.
create table patient_key (
    clinic_id uuid not null default nullif(current_setting('app.clinic', true), '')::uuid,
    patient_id uuid not null references patient (id) on delete cascade,
    kind text not null,
    key text collate "C" not null,
    primary key (clinic_id, kind, key, patient_id)
);
select protect('patient_key');
create index patient_key_of_patient on patient_key (clinic_id, patient_id);

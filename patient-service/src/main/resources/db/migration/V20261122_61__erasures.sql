create table erasure (
    id uuid primary key,
    version bigint not null,
    clinic_id uuid not null,
    patient_id uuid not null,
    status text not null,
    reason text not null,
    forced boolean not null,
    until date not null,
    requested_by text not null,
    requested_at timestamptz not null,
    completed_at timestamptz,
    updated_at timestamptz not null
);
select protect('erasure');
create index erasure_of_patient on erasure (clinic_id, patient_id);

create table erasure_receipt (
    clinic_id uuid not null default nullif(current_setting('app.clinic', true), '')::uuid,
    erasure_id uuid not null references erasure (id) on delete cascade,
    service text not null,
    done text[] not null,
    kept text[] not null,
    until date not null,
    recorded_at timestamptz not null,
    primary key (clinic_id, erasure_id, service)
);
select protect('erasure_receipt');

create table referral (
    id uuid primary key,
    version bigint not null,
    clinic_id uuid not null,
    partner_id uuid not null references partner (id),
    external_reference text not null,
    status text not null,
    sent_patient jsonb,
    condition text,
    region text,
    side text,
    icd10 text,
    urgency text not null,
    consent jsonb not null,
    patient_id uuid references patient (id),
    episode_id uuid references episode (id),
    decline_reason text,
    decline_text text,
    recorded_at timestamptz not null,
    updated_at timestamptz not null,
    unique (partner_id, external_reference)
);
select protect_for_partner('referral');
create index referral_of_clinic on referral (clinic_id, status, id);
create index referral_of_partner on referral (partner_id, id);
create index referral_of_patient on referral (clinic_id, patient_id) where patient_id is not null;

-- Rows of one clinic, some of them about a partner: who acts for a partner sees what is about him in every clinic, and
-- nothing else; who acts for a clinic sees all of hers.
create function protect_for_partner(protected regclass) returns void language plpgsql as $$
declare
    clinic constant text := 'nullif(current_setting(''app.clinic'', true), '''')::uuid';
    partner constant text := 'nullif(current_setting(''app.partner'', true), '''')::uuid';
begin
    execute format('alter table %s enable row level security', protected);
    execute format('alter table %s force row level security', protected);
    execute format('create policy clinic_or_partner on %s to ${runtime}
        using (partner_id = %s or (%s is null and clinic_id = %s))
        with check (clinic_id = %s and (%s is null or partner_id = %s))',
        protected, partner, partner, clinic, clinic, partner, partner);
    execute format('grant select, insert, update, delete on %s to ${runtime}', protected);
end
$$;

create table consent (
    id uuid primary key,
    version bigint not null,
    clinic_id uuid not null,
    patient_id uuid not null references patient (id),
    partner_id uuid references partner (id),
    purpose text not null,
    decision text not null,
    origin text not null,
    valid_from date not null,
    valid_to date,
    superseded_from date,
    withdrawn_at timestamptz,
    recorded_by text not null,
    recorded_at timestamptz not null,
    updated_at timestamptz not null
);
select protect_for_partner('consent');
create index consent_of_patient on consent (clinic_id, patient_id, purpose);
create index consent_of_partner on consent (partner_id, patient_id) where partner_id is not null;

-- What every operation leaves behind: who did what, when, about which patient. The service adds rows and reads them,
-- nothing else; a row that concerns no patient has none.
create table audit_event (
    id uuid not null,
    at timestamptz not null,
    clinic_id uuid not null,
    patient_id uuid,
    subject text,
    roles text[] not null,
    subject_clinic_id uuid,
    action text not null,
    method text not null,
    path text not null,
    target_id uuid,
    status integer not null,
    trace_id text not null,
    break_glass_id uuid,
    primary key (clinic_id, id, at)
) partition by range (at);
create index audit_event_of_patient on audit_event (clinic_id, patient_id, id);

alter table audit_event enable row level security;
alter table audit_event force row level security;
create policy clinic on audit_event for select to ${runtime}
    using (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid);
-- A refused operation has no clinic set any more, and a partner's one has several.
create policy append on audit_event for insert to ${runtime} with check (true);
grant select, insert on audit_event to ${runtime};

-- The months stand apart, where nobody but the owner reaches them by name.
create schema audit;
create table audit.event_otherwise partition of public.audit_event default;

-- Makes the partitions of a month and the two after it, and takes into them what had to go elsewhere meanwhile.
create function prepare_audit_months(today date) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    begins timestamptz;
    ends timestamptz;
    part text;
begin
    perform pg_advisory_xact_lock(hashtextextended('audit months', 0));
    for ahead in 0..2 loop
        begins := (date_trunc('month', today::timestamp) + make_interval(months => ahead)) at time zone 'UTC';
        ends := (date_trunc('month', today::timestamp) + make_interval(months => ahead + 1)) at time zone 'UTC';
        part := 'event_' || to_char(begins at time zone 'UTC', 'YYYY_MM');
        if to_regclass('audit.' || part) is null then
            execute format('create table audit.%I (like public.audit_event including all)', part);
            execute format('with late as (delete from audit.event_otherwise where at >= %L and at < %L returning *)
                insert into audit.%I select * from late', begins, ends, part);
            execute format('alter table public.audit_event attach partition audit.%I for values from (%L) to (%L)',
                part, begins, ends);
        end if;
    end loop;
end
$$;
revoke execute on function prepare_audit_months(date) from public;
grant execute on function prepare_audit_months(date) to ${runtime};
select prepare_audit_months((now() at time zone 'UTC')::date);

-- A stored answer tells again what it told at first, so it is known whom it concerns.
alter table idempotency add column concerned uuid[] not null default '{}';

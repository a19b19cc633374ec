-- Rows of one clinic only, for whoever uses the table; called once for each table with a clinic_id.
create function protect(protected regclass) returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', protected);
    execute format('alter table %s force row level security', protected);
    execute format('create policy clinic on %s to ${runtime}
        using (clinic_id = nullif(current_setting(''app.clinic'', true), '''')::uuid)
        with check (clinic_id = nullif(current_setting(''app.clinic'', true), '''')::uuid)', protected);
    execute format('grant select, insert, update, delete on %s to ${runtime}', protected);
end
$$;

-- Rows that belong to no clinic and are the same for all.
create function share(shared regclass) returns void language plpgsql as $$
begin
    execute format('grant select, insert, update, delete on %s to ${runtime}', shared);
end
$$;

create table outbox (
    id uuid primary key,
    clinic_id uuid not null,
    topic text not null,
    type text not null,
    subject uuid not null,
    sequence bigint not null,
    partition_key uuid not null,
    event text not null,
    recorded_at timestamptz not null,
    published_at timestamptz,
    parked_at timestamptz,
    parked_reason text
);
create index outbox_waiting on outbox (id) where published_at is null and parked_at is null;
select protect('outbox');
create policy relay on outbox to ${relay} using (true) with check (true);
grant select, update on outbox to ${relay};

create function wake_relay() returns trigger language plpgsql as $$
begin
    perform pg_notify('outbox', '');
    return null;
end
$$;
create trigger wake_relay after insert on outbox for each statement execute function wake_relay();

create table inbox (
    clinic_id uuid not null,
    event_id uuid not null,
    received_at timestamptz not null,
    primary key (clinic_id, event_id)
);
select protect('inbox');

create table applied_topic (
    topic text primary key,
    newest_event_at timestamptz not null
);
select share('applied_topic');

create table idempotency (
    clinic_id uuid not null,
    client text not null,
    key text not null,
    fingerprint text not null,
    status integer not null,
    headers text not null,
    body text,
    stored_at timestamptz not null,
    primary key (clinic_id, client, key)
);
select protect('idempotency');

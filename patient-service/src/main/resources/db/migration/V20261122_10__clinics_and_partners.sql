create table clinic (
    id uuid primary key,
    version bigint not null,
    name text not null,
    address text,
    zone text not null,
    languages text[] not null,
    sandbox boolean not null,
    retention_years integer not null,
    announced boolean not null default true,
    updated_at timestamptz not null
);
select share('clinic');

create table partner (
    id uuid primary key,
    version bigint not null,
    name text not null,
    announced boolean not null default true,
    updated_at timestamptz not null
);
select share('partner');

insert into clinic (id, version, name, address, zone, languages, sandbox, retention_years, announced, updated_at) values
    ('01900000-0000-7000-8000-000000000001', 0, 'Kinezioteka Vilnius', 'Vilnius', 'Europe/Vilnius', '{lt,en}', false, 15, false, now()),
    ('01900000-0000-7000-8000-000000000002', 0, 'Kinezioteka Kaunas', 'Kaunas', 'Europe/Vilnius', '{lt,en}', false, 15, false, now());

insert into partner (id, version, name, announced, updated_at) values
    ('01900000-0000-7000-8000-0000000000a1', 0, 'Partner A', false, now()),
    ('01900000-0000-7000-8000-0000000000b1', 0, 'Partner B', false, now());

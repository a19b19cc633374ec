-- The row of an assessment is its present version; what it was before stands here.
alter table assessment add column status text not null default 'VALID';
alter table assessment add column origin text not null default 'RECORDED';
alter table assessment add column changed_by text;
alter table assessment add column reason text;
alter table assessment add column changed_at timestamptz;

create table assessment_version (
    id uuid primary key,
    clinic_id uuid not null,
    assessment_id uuid not null references assessment (id) on delete cascade,
    version bigint not null,
    visit_id uuid,
    series text not null,
    performed_at timestamptz not null,
    measurement jsonb not null,
    interpretation jsonb not null,
    status text not null,
    origin text not null,
    changed_by text,
    reason text,
    changed_at timestamptz not null,
    unique (clinic_id, assessment_id, version)
);
select protect('assessment_version');
create index assessment_version_of_assessment on assessment_version (assessment_id);

create table assessment (
  id uuid primary key,
  clinic_id uuid not null,
  episode_id uuid not null,
  visit_id uuid,
  kind text not null,
  test text,
  announced_at timestamptz not null,
  measured jsonb not null,
  derived jsonb not null,
  voided boolean not null,
  sequence bigint not null
);
select protect('assessment');
create index assessment_of_visit on assessment (clinic_id, visit_id) where visit_id is not null;

create table visit_protocol (
  visit_id uuid primary key,
  clinic_id uuid not null,
  complete boolean not null,
  waived jsonb not null,
  sequence bigint not null
);
select protect('visit_protocol');

create table gate (
  id uuid primary key,
  clinic_id uuid not null,
  programme_id uuid not null references programme,
  patient_id uuid not null,
  episode_id uuid not null,
  module int not null,
  last boolean not null,
  final_visit_id uuid not null,
  final_visit_at timestamptz not null,
  status text not null,
  opened_at timestamptz not null,
  updated_at timestamptz not null,
  version bigint not null,
  unique (clinic_id, final_visit_id)
);
select protect('gate');
create index gate_of_module on gate (clinic_id, programme_id, module, opened_at);
create index gate_by_status on gate (clinic_id, status, id);

create table gate_decision (
  id uuid primary key,
  clinic_id uuid not null,
  gate_id uuid not null references gate,
  proposal_id uuid not null,
  proposal text not null,
  decision text not null,
  reason text not null,
  override_reason text,
  added_sessions int not null,
  decided_at timestamptz not null,
  author text not null,
  recorded_at timestamptz not null,
  inputs jsonb not null,
  rule_set_version int not null
);
select protect('gate_decision');
create index decision_of_gate on gate_decision (clinic_id, gate_id, recorded_at);

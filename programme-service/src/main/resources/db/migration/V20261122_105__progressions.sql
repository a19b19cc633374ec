-- What therapists decided on proposed doses, each with what the proposal rested on.
create table progression_decision (
  id uuid primary key,
  clinic_id uuid not null,
  programme_id uuid not null references programme,
  module int not null,
  proposal_id uuid not null,
  verdict text not null,
  reason text not null,
  author text not null,
  inputs jsonb not null,
  proposed jsonb not null,
  rule_version int not null,
  recorded_at timestamptz not null
);
select protect('progression_decision');
create index progression_decision_of_module on progression_decision (clinic_id, programme_id, module, id);

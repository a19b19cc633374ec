-- Beside the network's templates, which have no clinic, each clinic may draft and publish its own. A draft has number 0,
-- so a clinic has one of each region at most; what is published is changed by nobody.
alter table template add column clinic_id uuid;
alter table template add column status text not null default 'PUBLISHED' check (status in ('DRAFT', 'PUBLISHED'));
alter table template add column revision bigint not null default 1;
alter table template add column based_on uuid;
alter table template drop constraint template_code_template_version_key;
alter table template add constraint template_version_once unique nulls not distinct (clinic_id, code, template_version);
-- So that a code and a number name one version wherever a clinic meets both kinds.
alter table template add constraint template_code_of_owner check ((clinic_id is null) = (code not like 'CLINIC\_%'));
alter table template add constraint template_draft_unnumbered check ((status = 'DRAFT') = (template_version = 0));

-- What is assessed at a control, region by region, was in the code so far.
with nerve_tests(region, tests) as (values
  ('CERVICAL', '[{"kind": "TENSION_TEST", "test": "SPURLING"}, {"kind": "TENSION_TEST", "test": "UPPER_LIMB_TENSION"},
    {"kind": "TENSION_TEST", "test": "DISTRACTION"}, {"kind": "TENSION_TEST", "test": "ROTATION"}]'::jsonb),
  ('THORACIC', '[{"kind": "TENSION_TEST", "test": "SLUMP"}, {"kind": "MOBILITY", "test": "CHEST_EXPANSION"}]'),
  ('LUMBAR', '[{"kind": "LASEGUE"}, {"kind": "TENSION_TEST", "test": "SLUMP"}]'),
  ('UPPER', '[{"kind": "LASEGUE"}, {"kind": "TENSION_TEST", "test": "SLUMP"}, {"kind": "TENSION_TEST", "test": "BONNET"}]'),
  ('MIDDLE', '[{"kind": "LASEGUE"}, {"kind": "TENSION_TEST", "test": "SLUMP"}]'),
  ('LOWER', '[{"kind": "LASEGUE"}, {"kind": "TENSION_TEST", "test": "SLUMP"}]'))
update template t
set modules = (
  select jsonb_agg(m || jsonb_build_object('controlProtocol',
    '[{"kind": "VAS"}, {"kind": "FUNCTION"}]'::jsonb || case (m ->> 'number')::int
      when 1 then n.tests || '[{"kind": "MUSCLE_TONE"}, {"kind": "MOBILITY"}]'::jsonb
      when 2 then '[{"kind": "EMG"}, {"kind": "STRENGTH"}, {"kind": "POSTURE"}, {"kind": "GAIT"}]'
      else n.tests || '[{"kind": "GAIT"}, {"kind": "EMG"}, {"kind": "STRENGTH"}, {"kind": "SELF_CONTROL"}]'::jsonb
    end) order by (m ->> 'number')::int)
  from jsonb_array_elements(t.modules) m)
from nerve_tests n
where n.region = t.region;

-- A module keeps the protocol that it was drafted with; one from before has none and keeps the usual one.
alter table module add column control_protocol jsonb;

alter table template enable row level security;
alter table template force row level security;
create policy network on template to current_user using (true) with check (true);
create policy visible on template for select to ${runtime}
  using (clinic_id is null or clinic_id = nullif(current_setting('app.clinic', true), '')::uuid);
create policy drafted on template for insert to ${runtime}
  with check (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid and status = 'DRAFT');
create policy changed on template for update to ${runtime}
  using (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid and status = 'DRAFT')
  with check (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid);
create policy discarded on template for delete to ${runtime}
  using (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid and status = 'DRAFT');
grant insert, update, delete on template to ${runtime};

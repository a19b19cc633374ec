-- Episodes with every border of the rules among them, of the clinic in app.clinic; %1$d of them. What the service itself said of
-- measurements that it recorded for this clinic is taken over with them.
select setseed(0.42);

create temporary table recorded as
select kind, row_number() over (partition by kind order by id) as variant, measurement,
  interpretation || '{"thresholds": []}' as interpretation
from assessment;

create temporary table made as
select n, gen_random_uuid() as episode_id, gen_random_uuid() as programme_id, gen_random_uuid() as first_visit,
  gen_random_uuid() as last_visit, md5('patient ' || n %% (%1$d * 4 / 5) || current_setting('app.clinic'))::uuid as patient_id,
  case when n %% 2 = 0 then 'RADICULITIS' else 'SCIATICA' end as condition,
  (case when n %% 2 = 0 then array['CERVICAL', 'THORACIC', 'LUMBAR'] else array['UPPER', 'MIDDLE', 'LOWER'] end)
    [1 + n / 2 %% 3] as region,
  date '2026-02-01' + random(0, 240) as closed_on,
  random() < 0.93 as closed
from generate_series(1, %1$d) n;

insert into episode (id, clinic_id, patient_id, status, condition, region, side, started_on, closed_on, analgesics, sequence,
  version)
select episode_id, current_setting('app.clinic')::uuid, patient_id, case when closed then 'CLOSED' else 'OPEN' end, condition,
  region, 'LEFT', '2026-01-01', case when closed then closed_on end,
  case when closed then (array['NONE', 'OCCASIONAL', 'DAILY', null, null, null])[random(1, 6)] end, 1, 0
from made;

-- Plans were cut and grown, so what a final visit said of being the last may be untrue; some plans were never heard of.
insert into programme (id, clinic_id, patient_id, episode_id, module_count, sequence, version)
select programme_id, current_setting('app.clinic')::uuid, patient_id, episode_id, random(1, 3), 1, 0
from made where random() < 0.8;

insert into visit (id, clinic_id, patient_id, episode_id, kind, status, programme_id, module, last_of_programme, sequence, version)
select gen_random_uuid(), current_setting('app.clinic')::uuid, patient_id, episode_id,
  (array['SESSION', 'SESSION', 'DOCTOR_FINAL', 'DOCTOR_FINAL', 'DOCTOR_CONTROL'])[random(1, 5)],
  (array['COMPLETED', 'COMPLETED', 'BOOKED', 'CANCELLED'])[random(1, 4)],
  case when kept then programme_id end, case when kept then random(1, 3) end, random() < 0.5, 1, 0
from made, generate_series(1, 5) which, lateral (select random() < 0.85 and which + n > 0) as one (kept);

-- Borders of limits and changes more often than other marks; several sites, situations and occasions, also by patients. Two or
-- three are of the beginning, the others around the days that are near the close and a day or more beyond them.
insert into assessment (id, clinic_id, patient_id, episode_id, visit_id, kind, series, performed_at, recorded_at, recorded_by,
  measurement, interpretation, updated_at, version)
select gen_random_uuid(), current_setting('app.clinic')::uuid, patient_id, episode_id,
  case random(1, 4) when 1 then first_visit when 2 then last_visit end, 'VAS', 'VAS', at, now(),
  case when random() < 0.9 then 'STAFF' else 'PATIENT' end,
  jsonb_build_object('kind', 'VAS', 'site', (array['BACK', 'LEG', 'LEG', 'BUTTOCK'])[random(1, 4)],
    'situation', case when random() < 0.85 then 'WORST_24H' else 'REST' end,
    'millimetres', coalesce((array[0, 4, 5, 14, 15, 17, 18, 22, 23, 30, 50])[random(1, 22)], random(0, 100))),
  said.interpretation, now(), 0
from made join recorded said on said.kind = 'VAS' and said.variant = 1, generate_series(1, 8) which,
  lateral (select case when which <= 3 then timestamptz '2026-01-05 08:00+02' + random(0, 26) * interval '1 hour'
    when random() < 0.5 then (closed_on + (array[-16, -15, -14, 14, 15])[random(1, 5)])::timestamp at time zone 'Europe/Vilnius'
      + random(-1, 1) * interval '30 minutes'
    else (closed_on + random(-18, 18))::timestamp at time zone 'Europe/Vilnius' + random(0, 47) * interval '30 minutes'
    end) as t (at)
where which + n > 0;

-- Each examination of nerves with what the service said of this very one.
insert into assessment (id, clinic_id, patient_id, episode_id, kind, series, performed_at, recorded_at, recorded_by, measurement,
  interpretation, updated_at, version)
select gen_random_uuid(), current_setting('app.clinic')::uuid, patient_id, episode_id, one.kind, one.kind, at, now(),
  case when random() < 0.9 then 'STAFF' else 'PATIENT' end,
  case one.kind when 'FUNCTION' then jsonb_build_object('kind', one.kind, 'sittingToleranceMinutes', 20,
      'odiPercent', (array[10, 19.9, 20, 30, 30.5, null])[random(1, 6)],
      'analgesics', (array['NONE', 'OCCASIONAL', 'DAILY', null])[random(1, 4)])
    when 'GAIT' then jsonb_build_object('kind', one.kind, 'speedMetresPerSecond', (array[0.9, 0.99, 1.0, 1.1])[random(1, 4)])
    when 'SELF_CONTROL' then jsonb_build_object('kind', one.kind, 'skills', jsonb_build_array(
      jsonb_build_object('code', 'SITTING_BREAKS', 'done', true),
      jsonb_build_object('code', 'LIFTING_TECHNIQUE', 'done', random() < 0.5)))
    else said.measurement end,
  said.interpretation, now(), 0
from made, generate_series(1, 7) which,
  lateral (select (array['FUNCTION', 'FUNCTION', 'GAIT', 'EMG', 'EMG', 'SELF_CONTROL'])[random(1, 6)] as kind,
    random(1, (select count(*) from recorded where kind = 'EMG')::integer) as nerves,
    case when random() < 0.4 then timestamptz '2026-01-05 08:00+02' + random(0, 500) * interval '1 hour'
      else (closed_on + random(-16, 16))::timestamp at time zone 'Europe/Vilnius' end as at, which + n) one
  join recorded said on said.kind = one.kind and said.variant = case when one.kind = 'EMG' then one.nerves else 1 end;

-- A doctor corrected one in twenty, which said something else before, and voided one in fifteen.
insert into assessment_version (id, clinic_id, assessment_id, version, series, performed_at, measurement, interpretation, status,
  origin, changed_at)
select gen_random_uuid(), clinic_id, id, 0, series, performed_at - interval '20 days', jsonb_set(measurement, '{millimetres}', '0'),
  interpretation, 'VALID', 'RECORDED', now()
from assessment where episode_id in (select episode_id from made) and kind = 'VAS' and random() < 0.05;
update assessment set version = 1, origin = 'CORRECTED' where id in (select assessment_id from assessment_version);
update assessment set status = 'VOIDED' where episode_id in (select episode_id from made) and random() < 0.07;

insert into statistics_consent (id, clinic_id, patient_id, decision, valid_from, valid_to, withdrawn_at, sequence, version)
select uuidv7(random(-900, 0) * interval '1 hour'), current_setting('app.clinic')::uuid, patient_id,
  (array['GRANTED', 'REFUSED'])[random(1, 2)], current_date + random(-40, 2), case when random() < 0.4 then current_date + random(-3, 3)
  end, case when random() < 0.2 then now() - random(0, 900) * interval '1 hour' end, 1, 0
from (select distinct patient_id from made) patient, generate_series(1, 3) which
where random() < 0.15 and which > 0;

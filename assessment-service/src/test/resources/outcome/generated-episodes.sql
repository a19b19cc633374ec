-- Episodes with every border of the rules among them, of the clinic in app.clinic; %1$d of them. The words in [brackets] are
-- interpretations of measurements that the service recorded.
select setseed(0.42);

create temporary table made as
select n, gen_random_uuid() as episode_id, gen_random_uuid() as first_visit, gen_random_uuid() as last_visit,
  md5('patient ' || n %% (%1$d * 4 / 5) || current_setting('app.clinic'))::uuid as patient_id,
  case when n %% 2 = 0 then 'RADICULITIS' else 'SCIATICA' end as condition,
  (case when n %% 2 = 0 then array['CERVICAL', 'THORACIC', 'LUMBAR'] else array['UPPER', 'MIDDLE', 'LOWER'] end)
    [1 + n / 2 %% 3] as region,
  date '2026-02-01' + random(0, 270) as closed_on,
  random() < 0.93 as closed
from generate_series(1, %1$d) n;

insert into episode (id, clinic_id, patient_id, status, condition, region, side, started_on, closed_on, analgesics, sequence,
  version)
select episode_id, current_setting('app.clinic')::uuid, patient_id, case when closed then 'CLOSED' else 'OPEN' end, condition,
  region, 'LEFT', '2026-01-01', case when closed then closed_on end,
  case when closed then (array['NONE', 'OCCASIONAL', 'DAILY', null, null])[random(1, 5)] end, 1, 0
from made;

insert into visit (id, clinic_id, patient_id, episode_id, kind, status, last_of_programme, sequence, version)
select gen_random_uuid(), current_setting('app.clinic')::uuid, patient_id, episode_id,
  (array['SESSION', 'SESSION', 'DOCTOR_FINAL', 'DOCTOR_CONTROL'])[random(1, 4)],
  (array['COMPLETED', 'COMPLETED', 'BOOKED', 'CANCELLED'])[random(1, 4)], random() < 0.6, 1, 0
from made, generate_series(1, 5);

-- Borders of bands, limits and changes more often than other marks; several sites, situations and occasions, also by patients.
insert into assessment (id, clinic_id, patient_id, episode_id, visit_id, kind, series, performed_at, recorded_at, recorded_by,
  measurement, interpretation, updated_at, version)
select gen_random_uuid(), current_setting('app.clinic')::uuid, patient_id, episode_id,
  case random(1, 4) when 1 then first_visit when 2 then last_visit end, 'VAS', 'VAS', at, now(),
  case when random() < 0.9 then 'STAFF' else 'PATIENT' end,
  jsonb_build_object('kind', 'VAS', 'site', (array['BACK', 'LEG', 'BUTTOCK'])[random(1, 3)],
    'situation', case when random() < 0.8 then 'WORST_24H' else 'REST' end,
    'millimetres', coalesce((array[0, 4, 5, 14, 15, 17, 18, 22, 23, 30, 50])[random(1, 22)], random(0, 100))),
  '[VAS]'::jsonb, now(), 0
from made, generate_series(1, 6) which,
  lateral (select case when which <= 2 then timestamptz '2026-01-05 08:00+02' + random(0, 26) * interval '1 hour'
    else (closed_on + random(-18, 18))::timestamp at time zone 'Europe/Vilnius' + random(-1, 1) * interval '30 minutes' end) as t (at)
where which + n > 0;

insert into assessment (id, clinic_id, patient_id, episode_id, kind, series, performed_at, recorded_at, recorded_by, measurement,
  interpretation, updated_at, version)
select gen_random_uuid(), current_setting('app.clinic')::uuid, patient_id, episode_id, kind, kind, at, now(),
  case when random() < 0.9 then 'STAFF' else 'PATIENT' end,
  case kind when 'FUNCTION' then jsonb_build_object('kind', kind, 'sittingToleranceMinutes', 20,
      'odiPercent', (array[10, 19.9, 20, 30, 30.5, null])[random(1, 6)],
      'analgesics', (array['NONE', 'OCCASIONAL', 'DAILY', null])[random(1, 4)])
    when 'GAIT' then jsonb_build_object('kind', kind, 'speedMetresPerSecond', (array[0.9, 0.99, 1.0, 1.1])[random(1, 4)])
    when 'SELF_CONTROL' then jsonb_build_object('kind', kind, 'skills', jsonb_build_array(
      jsonb_build_object('code', 'SITTING_BREAKS', 'done', true),
      jsonb_build_object('code', 'LIFTING_TECHNIQUE', 'done', random() < 0.5)))
    else '[EMG measured]'::jsonb end,
  case kind when 'FUNCTION' then '[FUNCTION]'::jsonb when 'GAIT' then '[GAIT]'::jsonb when 'SELF_CONTROL' then '[SELF_CONTROL]'::jsonb
    else case when random() < 0.6 then '[EMG]'::jsonb else jsonb_set('[EMG]'::jsonb, '{findings}', '[]') end end,
  now(), 0
from made, generate_series(1, 6) which, lateral (select (array['FUNCTION', 'FUNCTION', 'GAIT', 'EMG', 'SELF_CONTROL'])[random(1, 5)]
    as kind, case when random() < 0.5 then timestamptz '2026-01-05 08:00+02' + random(0, 500) * interval '1 hour'
    else (closed_on + random(-16, 16))::timestamp at time zone 'Europe/Vilnius' end as at, which + n) one;

insert into statistics_consent (id, clinic_id, patient_id, decision, valid_from, valid_to, withdrawn_at, sequence, version)
select uuidv7(random(-900, 0) * interval '1 hour'), current_setting('app.clinic')::uuid, patient_id,
  (array['GRANTED', 'REFUSED'])[random(1, 2)], current_date + random(-40, 2), case when random() < 0.4 then current_date + random(-3, 3)
  end, case when random() < 0.2 then now() - random(0, 900) * interval '1 hour' end, 1, 0
from (select distinct patient_id from made) patient, generate_series(1, 3) which
where random() < 0.15 and which > 0;

-- A doctor voided one in fifteen.
update assessment set status = 'VOIDED' where episode_id in (select episode_id from made) and random() < 0.07;

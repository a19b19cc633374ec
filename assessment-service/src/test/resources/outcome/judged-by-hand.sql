-- What came of each closed episode of the clinic in app.clinic, written straight from the rules and from nothing that the
-- service keeps of outcomes.
create temporary table judged as
with pain as (
  select *, (measurement ->> 'millimetres')::integer as mm, measurement ->> 'site' as site from assessment
  where kind = 'VAS' and recorded_by = 'STAFF' and measurement ->> 'situation' = 'WORST_24H'
    and status = 'VALID'),
first as (select distinct on (episode_id) * from pain order by episode_id, performed_at, id),
base as (
  select distinct on (pain.episode_id, pain.site) pain.* from pain join first on first.episode_id = pain.episode_id
  where pain.visit_id = first.visit_id or (pain.visit_id is null and first.visit_id is null
    and pain.performed_at - first.performed_at <= interval '12 hours')
  order by pain.episode_id, pain.site, pain.performed_at, pain.id),
latest as (select distinct on (episode_id, site) * from pain order by episode_id, site, performed_at desc, id desc),
worst as (select distinct on (episode_id) * from base order by episode_id, mm desc, performed_at, id),
sites as (
  select base.episode_id, bool_and(latest.mm <= 4) as eliminated,
    bool_and(latest.mm <= case when base.site in ('LEG', 'BUTTOCK', 'ARM') then 17.5 else 22.5 end) as acceptable
  from base join latest on latest.episode_id = base.episode_id and latest.site = base.site group by base.episode_id),
mcid as (
  select worst.episode_id, worst.mm < 15 as low, latest.id <> worst.id and worst.mm >= 15 and worst.mm - latest.mm >= 15
    and (worst.mm - latest.mm) * 100.0 / worst.mm >= 30 as improved
  from worst join latest on latest.episode_id = worst.episode_id and latest.site = worst.site),
near as (
  select distinct pain.episode_id from pain join episode on episode.id = pain.episode_id
  where abs((pain.performed_at at time zone 'Europe/Vilnius')::date - episode.closed_on) <= 14),
numbers as (
  select assessment.episode_id, kind, recorded_by, performed_at, assessment.id,
    abs((performed_at at time zone 'Europe/Vilnius')::date - closed_on) <= 14 as near,
    (measurement ->> 'odiPercent')::numeric as odi, measurement ->> 'analgesics' as analgesics,
    (measurement ->> 'speedMetresPerSecond')::numeric as speed,
    not measurement -> 'skills' @> '[{"done": false}]' as skilled, interpretation -> 'findings' <> '[]' as flagged
  from assessment join episode on episode.id = assessment.episode_id
  where recorded_by = 'STAFF' and assessment.status = 'VALID'),
better_function as (
  select episode_id, case when count(*) > 1 and (array_agg(near order by performed_at desc, id desc))[1]
    then (array_agg(odi order by performed_at, id))[1] - (array_agg(odi order by performed_at desc, id desc))[1] >= 10 end as told
  from numbers where kind = 'FUNCTION' and odi is not null group by episode_id),
faster_gait as (
  select episode_id, case when count(*) > 1 and (array_agg(near order by performed_at desc, id desc))[1]
    then (array_agg(speed order by performed_at desc, id desc))[1] - (array_agg(speed order by performed_at, id))[1] >= 0.10 end as told
  from numbers where kind = 'GAIT' group by episode_id),
sound_conduction as (
  select episode_id, case when count(*) > 1 and (array_agg(near order by performed_at desc, id desc))[1]
      and (array_agg(flagged order by performed_at, id))[1]
    then not (array_agg(flagged order by performed_at desc, id desc))[1] end as told
  from numbers where kind = 'EMG' group by episode_id),
self_control as (
  select episode_id, case when (array_agg(near order by performed_at desc, id desc))[1]
    then (array_agg(skilled order by performed_at desc, id desc))[1] end as told
  from numbers where kind = 'SELF_CONTROL' group by episode_id),
free_of_analgesics as (
  select numbers.episode_id, case when (array_agg(numbers.analgesics order by performed_at, numbers.id))[1] <> 'NONE'
    then coalesce(min(episode.analgesics), case when count(*) > 1 and (array_agg(near order by performed_at desc, numbers.id desc))[1]
      then (array_agg(numbers.analgesics order by performed_at desc, numbers.id desc))[1] end) = 'NONE' end as told
  from numbers join episode on episode.id = numbers.episode_id
  where kind = 'FUNCTION' and numbers.analgesics is not null group by numbers.episode_id),
refused as (
  select distinct on (patient_id) patient_id,
    withdrawn_at is not null or (decision = 'REFUSED' and (valid_to is null or valid_to >= '%1$s')) as excluded
  from statistics_consent where withdrawn_at is not null or valid_from <= '%1$s'
  order by patient_id, coalesce(withdrawn_at, uuid_extract_timestamp(id)) desc, id desc)
select episode.id, condition, region, closed_on, coalesce(refused.excluded, false) as excluded,
  exists (select from visit where visit.episode_id = episode.id and kind = 'DOCTOR_FINAL' and status = 'COMPLETED'
    and last_of_programme) as completer,
  near.episode_id is null as missing, coalesce(low, false) as low,
  near.episode_id is not null and coalesce(eliminated, false) as eliminated,
  near.episode_id is not null and coalesce(acceptable, false) as acceptable,
  near.episode_id is not null and coalesce(improved, false) as mcid,
  better_function.told as function, faster_gait.told as gait, sound_conduction.told as conduction,
  self_control.told as self_control, free_of_analgesics.told as free_of_analgesics
from episode
  left join near on near.episode_id = episode.id left join sites on sites.episode_id = episode.id
  left join mcid on mcid.episode_id = episode.id left join refused on refused.patient_id = episode.patient_id
  left join better_function on better_function.episode_id = episode.id
  left join faster_gait on faster_gait.episode_id = episode.id
  left join sound_conduction on sound_conduction.episode_id = episode.id
  left join self_control on self_control.episode_id = episode.id
  left join free_of_analgesics on free_of_analgesics.episode_id = episode.id
where episode.status = 'CLOSED'
  and exists (select from visit where visit.episode_id = episode.id and kind = 'SESSION' and status = 'COMPLETED');

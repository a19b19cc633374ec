-- What came of each closed episode of the clinic in app.clinic, written from the words of the rules (docs/decisions/0053 and 0054)
-- over what was recorded: nothing is read that the service concluded of a measurement or of an episode. Near is within 14 days of
-- the close in the clinic's zone, both days counted; first and last go by time, then by id.

-- Which numbers of an examination of nerves are flagged: the H-reflex by sides that differ by more than 1.5 ms, by one below 0.4
-- of the other, or by one that is absent; a motor number of the tibial nerve outside of the norm of men of 20 to 29 years.
create or replace function pg_temp.nerves(emg jsonb, out asked text[], out flagged text[]) language sql as $$
  with entry as (
    select one ->> 'nerve' as nerve, one ->> 'side' as side, (one ->> 'hReflexMilliseconds')::numeric as ms,
      (one ->> 'hReflexMillivolts')::numeric as mv, (one ->> 'hReflexAbsent')::boolean as absent,
      (one ->> 'velocityMetresPerSecond')::numeric as velocity, (one ->> 'distalLatencyMilliseconds')::numeric as latency,
      (one ->> 'amplitudeMillivolts')::numeric as amplitude
    from jsonb_array_elements(emg -> 'conduction') one),
  sides as (
    select l.ms as lms, r.ms as rms, l.mv as lmv, r.mv as rmv, coalesce(l.absent, false) as labsent, coalesce(r.absent, false) as rabsent,
      coalesce(not l.absent, l.ms is not null or l.mv is not null) as lhad,
      coalesce(not r.absent, r.ms is not null or r.mv is not null) as rhad
    from entry l, entry r where l.nerve = 'TIBIAL' and r.nerve = 'TIBIAL' and l.side = 'LEFT' and r.side = 'RIGHT'),
  look (what, is_asked, is_flagged) as (
    select 'latency', lms is not null and rms is not null, abs(lms - rms) > 1.5 from sides
    union all select 'amplitude', lmv is not null and rmv is not null, least(lmv, rmv) < 0.4 * greatest(lmv, rmv) from sides
    union all select 'presence', lhad and rhad, (labsent and rhad) or (rabsent and lhad) from sides
    union all select side || what, true, value not between least and most
    from entry, lateral (values ('velocity', velocity, 42.2, 59.3), ('distal', latency, 3.1, 5.4), ('motor', amplitude, 3.4, 10.9))
      norm (what, value, least, most)
    where nerve = 'TIBIAL' and value is not null and emg ->> 'sex' = 'MALE' and (emg ->> 'ageYears')::integer between 20 and 29)
  select coalesce(array_agg(what) filter (where is_asked), '{}'), coalesce(array_agg(what) filter (where is_flagged), '{}') from look
$$;

drop table if exists value, pain, second, refused, judged;

-- Every valid measurement by staff of a closed episode.
create temporary table value as
select a.episode_id, a.kind, a.id, a.visit_id, a.performed_at as at, a.measurement as said,
  abs((a.performed_at at time zone 'Europe/Vilnius')::date - e.closed_on) <= 14 as near
from assessment a join episode e on e.id = a.episode_id
where e.status = 'CLOSED' and a.status = 'VALID' and a.recorded_by = 'STAFF';
create index on value (episode_id, kind, at, id);
analyze value;

-- Pain: the worst of the last day, at each site of the first visit that has one (without a visit: of half a day), by the first
-- value there and by the last near the close. The site that began highest, of equals the first, is that of the episode.
create temporary table pain as
select e.id as episode_id, count(*) > 0 and count(*) = count(now) as told,
  bool_and(now <= 4) as eliminated,
  bool_and(now <= case when site in ('LEG', 'BUTTOCK', 'ARM') then 17.5 else 22.5 end) as acceptable,
  (array_agg(began order by began desc, site.at, first_id))[1] as began, (array_agg(now order by began desc, site.at, first_id))[1] as ended
from episode e
  join lateral (select * from value where episode_id = e.id and kind = 'VAS' and said ->> 'situation' = 'WORST_24H'
    order by at, id limit 1) beginning on true
  join lateral (select distinct on (said ->> 'site') said ->> 'site' as site, (said ->> 'millimetres')::integer as began, at,
      id as first_id
    from value where episode_id = e.id and kind = 'VAS' and said ->> 'situation' = 'WORST_24H'
      and case when visit_id is null and beginning.visit_id is null then at <= beginning.at + interval '12 hours'
        else visit_id = beginning.visit_id end
    order by said ->> 'site', at, id) site on true
  left join lateral (select (said ->> 'millimetres')::integer as now
    from value where episode_id = e.id and kind = 'VAS' and said ->> 'situation' = 'WORST_24H' and said ->> 'site' = site.site and near
    order by at desc, id desc limit 1) latest on true
where e.status = 'CLOSED' group by e.id;

-- What else treatment should do: the first value that has what is compared against the last near the close that is not the first.
create temporary table second as
select e.id as episode_id,
  (odi.first ->> 'odiPercent')::numeric - (odi.last ->> 'odiPercent')::numeric >= 10 as function,
  (gait.last ->> 'speedMetresPerSecond')::numeric - (gait.first ->> 'speedMetresPerSecond')::numeric >= 0.10 as gait,
  case when (pg_temp.nerves(emg.first)).flagged <> '{}' and emg.last is not null then
    case when (pg_temp.nerves(emg.last)).flagged <> '{}' then false
      when (pg_temp.nerves(emg.last)).asked @> (pg_temp.nerves(emg.first)).flagged then true end end as conduction,
  (select bool_and((skill ->> 'done')::boolean) from jsonb_array_elements(skills.said -> 'skills') skill) as self_control,
  case when taken.first ->> 'analgesics' <> 'NONE' then coalesce(e.analgesics, taken.last ->> 'analgesics') = 'NONE' end
    as free_of_analgesics
from episode e
  left join lateral (select * from value where episode_id = e.id and kind = 'SELF_CONTROL' and near
    order by at desc, id desc limit 1) skills on true
  left join lateral (select (array_agg(said order by at, id))[1] as first,
      (array_agg(said order by at desc, id desc) filter (where near and row > 1))[1] as last
    from (select *, row_number() over (order by at, id) as row from value
      where episode_id = e.id and kind = 'FUNCTION' and said ->> 'odiPercent' is not null) one) odi on true
  left join lateral (select (array_agg(said order by at, id))[1] as first,
      (array_agg(said order by at desc, id desc) filter (where near and row > 1))[1] as last
    from (select *, row_number() over (order by at, id) as row from value
      where episode_id = e.id and kind = 'FUNCTION' and said ->> 'analgesics' is not null) one) taken on true
  left join lateral (select (array_agg(said order by at, id))[1] as first,
      (array_agg(said order by at desc, id desc) filter (where near and row > 1))[1] as last
    from (select *, row_number() over (order by at, id) as row from value where episode_id = e.id and kind = 'GAIT') one) gait on true
  left join lateral (select (array_agg(said order by at, id))[1] as first,
      (array_agg(said order by at desc, id desc) filter (where near and row > 1))[1] as last
    from (select *, row_number() over (order by at, id) as row from value
      where episode_id = e.id and kind = 'EMG' and jsonb_array_length(said -> 'conduction') > 0) one) emg on true
where e.status = 'CLOSED';

-- Of what a patient decided of statistics, the last that has begun by the day of asking: a withdrawal, or a refusal in force.
create temporary table refused as
select distinct on (patient_id) patient_id,
  withdrawn_at is not null or (decision = 'REFUSED' and (valid_to is null or valid_to >= '%1$s')) as excluded
from statistics_consent where withdrawn_at is not null or valid_from <= '%1$s'
order by patient_id, coalesce(withdrawn_at, uuid_extract_timestamp(id)) desc, id desc;

-- Who had a session. A completer had the final visit of the last module that is planned; where the plan is not known, of the one
-- that was the last when it was completed.
create temporary table judged as
select e.id, e.condition, e.region, e.closed_on, coalesce(refused.excluded, false) as excluded,
  exists (select from visit v left join programme p on p.id = v.programme_id
    where v.episode_id = e.id and v.kind = 'DOCTOR_FINAL' and v.status = 'COMPLETED'
      and coalesce(v.module = p.module_count, v.last_of_programme)) as completer,
  coalesce(not told, true) as missing, coalesce(began < 15, false) as low,
  coalesce(told and pain.eliminated, false) as eliminated, coalesce(told and pain.acceptable, false) as acceptable,
  coalesce(told and began >= 15 and began - ended >= 15 and began - ended >= 0.3 * began, false) as mcid,
  function, gait, conduction, self_control, free_of_analgesics
from episode e join second on second.episode_id = e.id left join pain on pain.episode_id = e.id
  left join refused on refused.patient_id = e.patient_id
where exists (select from visit v where v.episode_id = e.id and v.kind = 'SESSION' and v.status = 'COMPLETED');

-- A doctor's change answers a control's ADJUST, an accepted progression does not. A progression of before shares its programme,
-- module, author and reason with its decision, and its time but for the moment between the two. What a replica of the version
-- before accepts meanwhile counts as a doctor's.
alter table individualisation add column origin text not null default 'DOCTOR' check (origin in ('DOCTOR', 'PROGRESSION'));
alter table individualisation no force row level security;
alter table progression_decision no force row level security;
update individualisation i
set origin = 'PROGRESSION'
from progression_decision d
where d.clinic_id = i.clinic_id and d.programme_id = i.programme_id and d.module = i.module and d.verdict = 'ACCEPTED'
  and d.author = i.author and d.reason = i.reason
  and i.recorded_at between d.recorded_at and d.recorded_at + interval '5 seconds';
alter table individualisation force row level security;
alter table progression_decision force row level security;

-- Gates that were still to be decided when their programme was closed wait for nobody. One closed meanwhile by a replica of
-- the version before stays DUE; deciding it is refused as before.
alter table gate no force row level security;
alter table programme no force row level security;
update gate g set status = 'CLOSED', updated_at = now(), version = g.version + 1
from programme p
where p.clinic_id = g.clinic_id and p.id = g.programme_id and p.status = 'CLOSED' and g.status in ('DUE', 'REFERRED');
alter table gate force row level security;
alter table programme force row level security;

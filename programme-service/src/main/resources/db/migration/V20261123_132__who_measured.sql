-- A patient's own values are charted apart and never fill a gate's protocol; what was heard before
-- this was kept counts as the staff's.
alter table assessment add column by_patient boolean not null default false;

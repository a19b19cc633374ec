-- A patient's own values are charted apart and never fill a gate's protocol.
alter table assessment add column by_patient boolean not null default false;

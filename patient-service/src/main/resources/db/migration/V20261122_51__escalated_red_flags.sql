alter table red_flag add column escalated_at timestamptz;
create index red_flag_unacknowledged on red_flag (clinic_id, recorded_at)
    where status = 'OPEN' and tier = 'EMERGENCY' and acknowledged_at is null and escalated_at is null;

-- When it was performed: of several at a visit, the last tells what all of them say. Null of those heard of before.
alter table assessment add column performed_at timestamptz;

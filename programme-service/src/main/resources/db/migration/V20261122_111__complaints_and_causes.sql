-- Codes of complaints and causes as the owner of the episode announces them; of older announcements none.
alter table episode add column complaints jsonb not null default '[]';
alter table episode add column causes jsonb not null default '[]';

-- Technique families that a practitioner masters and a room is fit for; none named means all.
alter table practitioner add column skills jsonb not null default '[]';
alter table room add column techniques jsonb not null default '[]';

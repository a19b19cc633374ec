-- Whether a visit was planned only because somebody waits for it; one that was there before stays when he leaves the list.
alter table waitlist_entry add column visit_planned boolean not null default false;

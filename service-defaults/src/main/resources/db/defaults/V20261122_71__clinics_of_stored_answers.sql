-- The clinics that a command concerned: first that of each patient of "concerned", then those of whom no patient is known.
-- What the version before stores has none, and is audited under the caller's own clinic.
alter table idempotency add column concerned_clinics uuid[] not null default '{}';

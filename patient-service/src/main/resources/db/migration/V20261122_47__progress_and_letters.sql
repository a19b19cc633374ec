create table followed_episode (
    referral_id uuid primary key references referral (id),
    version bigint not null,
    clinic_id uuid not null,
    partner_id uuid not null references partner (id),
    episode_id uuid not null references episode (id),
    module integer,
    module_stage text,
    attended_visits uuid[] not null,
    pain jsonb not null,
    gates jsonb not null,
    outcome text,
    closed_on date,
    updated_at timestamptz not null
);
select protect_for_partner('followed_episode');
create unique index followed_episode_of_episode on followed_episode (clinic_id, episode_id);
create index followed_episode_of_partner on followed_episode (partner_id, referral_id);

create table letter (
    referral_id uuid primary key references referral (id),
    clinic_id uuid not null,
    partner_id uuid not null references partner (id),
    language text not null,
    content bytea not null,
    made_at timestamptz not null
);
select protect_for_partner('letter');
create index letter_of_partner on letter (partner_id, referral_id);

-- The runtime role may add to the history and read it; a row goes only with its episode, when its retention ends.
create table episode_change (
    id uuid primary key,
    clinic_id uuid not null,
    episode_id uuid not null references episode (id) on delete cascade,
    episode_version bigint not null,
    type text not null,
    changed_by text,
    state jsonb not null,
    updated_at timestamptz not null
);
select protect('episode_change');
revoke update, delete on episode_change from ${runtime};
create index episode_change_of_episode on episode_change (clinic_id, episode_id, id);

-- Free text stands apart: it goes with the patient's identity, before the clinical row does.
create table episode_words (
    change_id uuid primary key references episode_change (id) on delete cascade,
    clinic_id uuid not null,
    episode_id uuid not null,
    words jsonb not null
);
select protect('episode_words');
revoke update on episode_words from ${runtime};
create index episode_words_of_episode on episode_words (clinic_id, episode_id);

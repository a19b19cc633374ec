-- What came of each closed episode, kept so that an outcome is counted by reading the episodes of its own period and nothing
-- else. What an episode is judged by stands elsewhere; the rows are made anew from it.
alter table episode add analgesics text;

create table episode_outcome (
    id uuid primary key,
    clinic_id uuid not null,
    patient_id uuid not null,
    condition text not null,
    region text not null,
    closed_on date not null,
    treated boolean not null,
    completer boolean not null,
    pain_near_close boolean not null,
    low_baseline boolean not null,
    eliminated boolean not null,
    acceptable boolean not null,
    improved boolean not null,
    better_function boolean,
    faster_gait boolean,
    sound_conduction boolean,
    self_control boolean,
    free_of_analgesics boolean,
    excluded_on datemultirange not null,
    rule_set_version integer not null,
    reference_set_version integer not null,
    judged_at timestamptz not null,
    version bigint not null
);
select protect('episode_outcome');
create index episode_outcome_of_period on episode_outcome (clinic_id, condition, region, closed_on);
create index episode_outcome_of_patient on episode_outcome (clinic_id, patient_id);

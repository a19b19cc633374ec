-- An episode from a referral waits for a doctor: what the referral does not tell is unknown until he opens it.
alter table episode
    add column referral_id uuid,
    alter column condition drop not null,
    alter column region drop not null,
    alter column side drop not null,
    alter column onset drop not null,
    alter column started_on drop not null,
    add constraint episode_in_treatment_is_described check (
        status not in ('OPEN', 'ON_HOLD')
        or (condition is not null and region is not null and side is not null
            and onset is not null and started_on is not null));
create index episode_of_referral on episode (clinic_id, referral_id) where referral_id is not null;

-- What the rules said then, beside the inputs that they said it of; absent of decisions before this step.
alter table gate_decision add column judgement jsonb;

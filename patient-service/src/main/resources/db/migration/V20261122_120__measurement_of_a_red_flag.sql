-- What became of the measurement in which the sign was found; null while nothing did.
alter table red_flag add column measured text;

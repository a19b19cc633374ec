-- Whether a doctor told the use of analgesics with the close, or it was taken from the last FUNCTION; of what was closed before
-- nobody knows.
alter table episode add analgesics_told boolean;

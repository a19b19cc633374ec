-- The service says when to prepare months, and the database which: nobody but the owner names a day.
revoke execute on function prepare_audit_months(date) from ${runtime};
create function prepare_audit_months() returns void
    language sql security definer set search_path = public, pg_temp as $$
    select prepare_audit_months((now() at time zone 'UTC')::date)
$$;
revoke execute on function prepare_audit_months() from public;
grant execute on function prepare_audit_months() to ${runtime};

-- From here on sharing a table lets the runtime role read it; whoever also writes it grants that beside.
create or replace function share(shared regclass) returns void language plpgsql as $$
begin
    execute format('grant select on %s to ${runtime}', shared);
end
$$;

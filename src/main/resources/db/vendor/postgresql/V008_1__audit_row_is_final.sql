create function audit_row_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'audit rows are final';
end
$$;

create trigger audit_row_is_final before update or delete or truncate on audit_row
  for each statement execute function audit_row_is_final();

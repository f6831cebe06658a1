-- H2 has triggers in Java only, and empties a table without asking them
create trigger audit_row_is_final before update, delete on audit_row call 'ch.guichet.audit.FinalRows';

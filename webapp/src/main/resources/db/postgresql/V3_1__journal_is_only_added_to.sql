-- Refuses what would change the journal, also to its owner, who would have to take this away first.
create function refuse_to_change_journal() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is only ever added to';
end;
$$;
create trigger journal_is_only_added_to before update or delete or truncate on journal
  for each statement execute function refuse_to_change_journal();

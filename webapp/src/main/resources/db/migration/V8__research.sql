-- What people collect for their own research. It goes with the account: nobody else has a use for it.
create table research_list (
  id uuid primary key,
  sign_in_name varchar(80) not null references account (sign_in_name) on delete cascade,
  name varchar(200) not null,
  -- The secret in the address by which others read it; null where it is kept private.
  shared_as varchar(64) unique,
  made timestamp with time zone not null,
  -- When something was added last: the list in which the next is kept.
  last_used timestamp with time zone not null
);
create index research_list_owner on research_list (sign_in_name, last_used);

-- A document, a page or a quotation. Titles are not copied: what is closed later would stay open here.
create table research_entry (
  id uuid primary key,
  in_list uuid not null references research_list (id) on delete cascade,
  -- The order, with gaps.
  place bigint not null,
  kind varchar(20) not null,
  document varchar(20) not null,
  -- 0 where the document is meant as a whole.
  first_page integer not null,
  last_page integer not null,
  -- Of the document, from which a quotation was taken; 0 else.
  text_version integer not null,
  words varchar(20000) not null,
  note varchar(20000) not null,
  -- One a line.
  tags varchar(2000) not null,
  -- How often note and tags were written: whoever writes over another's words is told.
  changes integer not null,
  added timestamp with time zone not null
);
create index research_entry_order on research_entry (in_list, place);
create index research_entry_document on research_entry (in_list, document);

create table saved_search (
  id uuid primary key,
  sign_in_name varchar(80) not null references account (sign_in_name) on delete cascade,
  name varchar(300) not null,
  -- The parameters of its address.
  parameters varchar(8000) not null,
  -- The ids of the documents that answered when it was looked at last, one after the other.
  answered varchar(200000) not null,
  total bigint not null,
  looked_at timestamp with time zone not null,
  made timestamp with time zone not null
);
create index saved_search_owner on saved_search (sign_in_name, made);

create table past_search (
  id uuid primary key,
  sign_in_name varchar(80) not null references account (sign_in_name) on delete cascade,
  name varchar(300) not null,
  parameters varchar(8000) not null,
  total bigint not null,
  searched timestamp with time zone not null
);
create index past_search_owner on past_search (sign_in_name, searched);
create index past_search_age on past_search (searched);

-- Who does not want searches to be remembered.
create table forgetful_searcher (
  sign_in_name varchar(80) primary key references account (sign_in_name) on delete cascade
);

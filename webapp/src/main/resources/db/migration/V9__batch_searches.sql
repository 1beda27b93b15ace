-- Lists of names or phrases that somebody has asked of the archive row by row. They go with the account.
create table batch_search (
  id uuid primary key,
  sign_in_name varchar(80) not null references account (sign_in_name) on delete cascade,
  name varchar(300) not null,
  -- How a row is taken: name, phrase or language.
  way varchar(20) not null,
  -- Hits that are kept of a row.
  most_hits integer not null,
  -- The parameters of the address by which every row is narrowed; empty for none.
  narrowing varchar(8000) not null,
  -- Names of the columns that are carried along, parted by the unit separator (U+001F).
  carried varchar(100000) not null,
  row_count integer not null,
  passed_over integer not null,
  -- How the list was read, where that wants to be said; sentences.
  notes varchar(4000) not null,
  done integer not null,
  -- waiting, going, ended, cancelled or stopped.
  state varchar(20) not null,
  -- Why a run that goes on does not come forward, or why it was stopped; empty if neither.
  reason varchar(1000) not null,
  -- Whether it was begun by somebody to whom nothing is closed.
  by_staff boolean not null,
  made timestamp with time zone not null,
  begun timestamp with time zone,
  ended timestamp with time zone,
  -- What was looked through when it began.
  documents bigint not null,
  pages bigint not null,
  newest timestamp with time zone
);
create index batch_search_owner on batch_search (sign_in_name, made);
create index batch_search_turn on batch_search (state, made);

create table batch_row (
  batch uuid not null references batch_search (id) on delete cascade,
  -- Counted from 1, in the order of the list.
  number integer not null,
  -- The line of the file on which it begins, counted from 1.
  line integer not null,
  words varchar(20000) not null,
  -- As the columns of the list, parted in the same way.
  carried varchar(1000000) not null,
  -- What is wrong with it, or was understood otherwise; empty if nothing.
  remark varchar(2000) not null,
  -- Null until it was its turn; then answered or not_asked.
  outcome varchar(20),
  as_written bigint default 0 not null,
  in_all_scripts bigint default 0 not null,
  sounding_alike bigint default 0 not null,
  -- Whether the words stand beside each other on a page that was looked at, or are one.
  beside boolean default false not null,
  -- The parameters of a looser search, and what answers it; empty and 0 if none was looked for or found.
  perhaps varchar(8000) default '' not null,
  perhaps_documents bigint default 0 not null,
  primary key (batch, number)
);

-- A document that answers a row. Titles and words are not copied: what is closed later would stay open here.
create table batch_hit (
  batch uuid not null,
  number integer not null,
  -- Counted from 1, the best first.
  place integer not null,
  document varchar(20) not null,
  -- 0 where only the description answers.
  page integer not null,
  beside boolean not null,
  primary key (batch, number, place),
  foreign key (batch, number) references batch_row (batch, number) on delete cascade
);

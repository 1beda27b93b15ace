-- Who did what to which document, and from where. Rows are only ever added; digest is of the row and of the digest before.
create table journal (
  entry_number bigint primary key,
  happened timestamp with time zone not null,
  deed varchar(40) not null,
  means varchar(20) not null,
  name varchar(80) not null,
  token varchar(80) not null,
  address varchar(64) not null,
  document varchar(20),
  details varchar(500) not null,
  -- The name in the form in which names are compared, and all words in lower case: for searching.
  person varchar(200) not null,
  sought varchar(1000) not null,
  digest_before char(64) not null,
  digest char(64) not null
);
create index journal_person on journal (person, entry_number);
create index journal_document on journal (document, entry_number);
create index journal_deed on journal (deed, entry_number);
create index journal_happened on journal (happened);

-- The last entry. Whoever adds one locks this row.
create table journal_head (
  entry_number bigint not null,
  digest char(64) not null
);
insert into journal_head (entry_number, digest) values (0, '0000000000000000000000000000000000000000000000000000000000000000');

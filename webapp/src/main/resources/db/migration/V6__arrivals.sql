-- What people and programs handed in and how far it is, so that a reload and a new start still show it.
create table arrival (
  arrival_number bigint primary key,
  file_name varchar(300) not null,
  path varchar(2000) not null,
  size_in_bytes bigint not null,
  account_name varchar(80) not null,
  arrived timestamp with time zone not null,
  -- The id of the upload by which it came; empty if it came otherwise.
  upload varchar(64) not null,
  -- waiting or settled; what is between the two is known by the running site alone.
  state varchar(20) not null,
  document varchar(20),
  kind varchar(40),
  outcome varchar(80),
  reason varchar(20000)
);

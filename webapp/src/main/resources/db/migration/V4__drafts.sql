-- What people have written of documents and not saved: a page that is closed or reloaded loses nothing.
create table draft (
  sign_in_name varchar(80) not null,
  document varchar(20) not null,
  shown varchar(1000000) not null,
  written varchar(1000000) not null,
  kept timestamp with time zone not null,
  primary key (sign_in_name, document)
);

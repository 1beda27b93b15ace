-- People who may work at the desk. sign_in_name is the name in the form in which names are compared.
create table account (
  sign_in_name varchar(80) primary key,
  name varchar(40) not null,
  password_hash varchar(300) not null,
  role varchar(20) not null,
  enabled boolean default true not null,
  created timestamp with time zone not null
);

-- Links that may make the first account. Only the digest of their secret is kept.
create table set_up_link (
  secret_hash char(64) primary key,
  expires timestamp with time zone not null
);

-- Tokens with which programs act for a person. Only their digests are kept.
create table api_token (
  id bigint generated always as identity primary key,
  sign_in_name varchar(80) not null references account (sign_in_name) on delete cascade,
  secret_hash char(64) not null unique,
  label varchar(80) not null,
  created timestamp with time zone not null,
  last_used timestamp with time zone
);

-- Sessions that began before the last change of a person's role, password or leave to sign in count no more.
alter table account add column changes integer default 0 not null;
-- Who signs in by OpenID Connect alone has no password here.
alter table account alter column password_hash drop not null;
-- The person at the provider: the issuer and what it calls the person.
alter table account add column open_id varchar(600);
alter table account add constraint account_open_id unique (open_id);
alter table account add column last_sign_in timestamp with time zone;

-- Links that each work once: for the first account, for somebody new, for a new password. Only the digest of their secret is kept.
drop table set_up_link;
create table invitation (
  secret_hash char(64) primary key,
  kind varchar(20) not null,
  role varchar(20) not null,
  sign_in_name varchar(80) references account (sign_in_name) on delete cascade,
  expires timestamp with time zone not null
);

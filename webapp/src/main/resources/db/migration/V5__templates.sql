-- Descriptions with which the archive's people begin others.
create table description_template (
  name varchar(80) primary key,
  description varchar(1000000) not null
);

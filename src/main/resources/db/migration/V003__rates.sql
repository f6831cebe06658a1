-- A rate counts from its start until the next start of the same code; an end is a row without amount, with its article.
create table rate (
  rate_code varchar(40) not null,
  valid_from date not null,
  amount numeric(10, 2),
  unit varchar(20) not null,
  legal_basis varchar(200) not null,
  source_note varchar(500) not null,
  mark varchar(12) not null,
  primary key (rate_code, valid_from)
);

-- counts up with every change of a rate: what caches compare
create table rate_revision (
  id int primary key,
  revision int not null
);
insert into rate_revision (id, revision) values (1, 1);

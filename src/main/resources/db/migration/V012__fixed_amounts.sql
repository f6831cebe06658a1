-- what the office fixed for lines that were left to it; the declaration as it was sent stays as it is
create table fixed_amount (
  claim_id bigint not null,
  revision int not null,
  line int not null,
  amount numeric(12, 2) not null,
  fixed_by bigint not null references account (id),
  fixed_at timestamp with time zone not null,
  primary key (claim_id, revision, line),
  foreign key (claim_id, revision, line) references claim_line (claim_id, revision, line)
);

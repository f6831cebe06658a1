-- the address a link was sent to, when it is to become the account's
alter table account_link add column email varchar(254);

-- a mobile number that counts once its code was typed, by the sign-in that asked for it and no other
create table mobile_change (
  sign_in_id varchar(64) primary key references sign_in (id) on delete cascade,
  mobile varchar(20) not null,
  code_hash varchar(64) not null,
  sent_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  failures int not null
);

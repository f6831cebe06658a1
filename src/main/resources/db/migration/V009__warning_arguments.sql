-- what a confirmed warning named: days, amounts, the number of another claim
alter table claim_warning add column arguments text default '[]' not null;

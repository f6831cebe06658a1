-- a closed account keeps its row for the claims that were sent with it, and nothing that tells whose it was
alter table account add column closed_at timestamp with time zone;

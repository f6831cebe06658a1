-- when the password was last given inside the sign-in; giving it to sign in counts
alter table sign_in add column proved_at timestamp with time zone;

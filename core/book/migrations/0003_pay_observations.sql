-- The figures of an offer over time ("pay_observations") are a field of a posting like the others and need no table. The
-- number alone rises, so that a program which does not know the field says that the book is newer, not that it is damaged.
SELECT 1;

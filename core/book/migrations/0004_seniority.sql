-- How far along in a career a post is meant for ("seniority") is a field of a posting like the others and needs no table. The
-- number alone rises, so that a program which does not know the field says that the book is newer, not that it is damaged.
SELECT 1;

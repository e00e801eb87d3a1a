"""The posts of a thread as mails, for every kind of mail store."""

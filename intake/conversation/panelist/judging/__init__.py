"""Ballots heard: which city each verdict is about, and what else their mails tell."""

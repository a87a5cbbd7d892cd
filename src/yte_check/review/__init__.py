"""Reviewers' decisions: the rounds in which submissions are verified, and what becomes of the score."""

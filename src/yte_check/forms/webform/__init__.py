"""The form that needs no installation: one page that asks, scores, keeps and prints."""

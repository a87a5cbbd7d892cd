"""Findings as SARIF, JUnit and annotations of GitHub."""

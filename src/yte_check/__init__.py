"""Checks a commune health station against the national ten-criterion standard (Quyết định 1300/QĐ-BYT)."""

__version__ = "0.1.0"

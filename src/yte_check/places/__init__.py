"""Provinces and communes, before the merger of 1/7/2025 and since."""

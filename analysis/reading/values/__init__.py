"""Texts of cells -> days, scores, statuses, names of things; whole columns at a time."""

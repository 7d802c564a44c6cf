"""Columns -> fields: what a table is about and which column says what, on evidence."""

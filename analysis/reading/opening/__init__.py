"""Bytes -> tables: what a file is, its encoding, its cells, the row that names the columns."""

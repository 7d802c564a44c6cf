"""Measurements: ratios against a baseline in the same run. `make bench`; `make bench-small` for CI."""

"""Bytes of an export -> attempts, usage, roster or requirements, with every row accounted for."""

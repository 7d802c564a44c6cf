"""Durable work: each step is recorded, so that a process that dies goes on where it stopped."""

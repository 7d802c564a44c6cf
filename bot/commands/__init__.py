"""The commands of `laurel`, one a file."""

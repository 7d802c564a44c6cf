"""The sections of the summary, one file each."""

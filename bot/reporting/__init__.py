"""What `laurel report` does, behind its options."""

"""What `laurel report` shows in a terminal."""

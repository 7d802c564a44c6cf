"""What each of the four buttons would do, with the real groups and figures."""

"""What headers say: names that exports use, and words of many languages from which other names are made."""

"""Results -> Block Kit. Pure: values in, messages and views out."""

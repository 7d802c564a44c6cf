"""Tables as they come -> tables with a line an attempt: wide layouts turned, logs known, courses taken from names."""

"""Lines of a table -> attempts, usage or people, with every line accounted for."""

"""Requirements files -> a policy, every value with its place."""

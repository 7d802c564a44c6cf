"""JSON exports: records of any nesting -> a table with a line a record."""

"""What is kept: tables, one module of queries per noun, migrations."""

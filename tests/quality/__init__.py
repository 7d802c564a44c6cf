"""How well exports are read: samples with the right answers, marks by field, and what happens to samples that were changed."""

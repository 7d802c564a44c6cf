"""The words of learning systems for a status, language by language."""

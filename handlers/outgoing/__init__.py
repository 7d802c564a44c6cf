"""What leaves Laurel: messages, files and mail, each sent once."""

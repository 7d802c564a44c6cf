"""What Slack takes as blocks, messages and views: tables of shapes, read by a few checkers."""

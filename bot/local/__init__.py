"""A stand-in for Slack on this machine: its Web API, its events, its refusals, and a mailbox."""

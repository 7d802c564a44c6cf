"""What reacts: Slack events, commands and buttons, durable jobs, the REST API and outgoing messages."""

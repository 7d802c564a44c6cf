"""The Slack edge: files, commands, buttons, modals and Home."""

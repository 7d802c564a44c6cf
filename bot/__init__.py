"""What runs: settings, wiring, commands, the clock and the embedded local workspace."""

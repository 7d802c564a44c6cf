"""Many rows at once, by the driver's own fastest way. The only place that goes round the session's filter: each function
adds the session's team itself, and takes tables that belong to teams only."""

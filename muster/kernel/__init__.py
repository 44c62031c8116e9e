"""What every feature stands on: events and their payloads, effects, decisions and permissions."""

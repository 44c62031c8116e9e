"""The parts of Slack's backend."""

"""The parts of the rooms plugin."""

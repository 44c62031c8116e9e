"""The parts of the metrics plugin, which Errbot loads by its path."""

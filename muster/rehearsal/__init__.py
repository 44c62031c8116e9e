"""Rehearsals: the real plugins offline, with several people, a clock to move and nobody paged."""

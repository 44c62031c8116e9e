"""How the board answers: what was asked for, as whom, and in which words."""

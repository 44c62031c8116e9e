"""Slack: what a command costs, twenty people at once, and kills while Slack fails."""

from bench import slack_calls, slack_crowd, slack_kills

_FEW_KILLS, _FEW_POSTS = 3, 100


def figures(kills, posts, seed):
    """Measure everything; counts come first."""
    yield from slack_calls.figures()
    yield from slack_crowd.figures(seed)
    yield from slack_kills.figures(kills, posts, seed)


def short_figures(seed):
    """Measure what says the same on any machine: what is lost or doubled, with few kills."""
    yield from slack_crowd.counts(seed)
    yield from slack_kills.figures(_FEW_KILLS, _FEW_POSTS, seed)

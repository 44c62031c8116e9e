"""How often Slack lets itself be asked, and how often a channel may be written to.

Source: Slack's page "Rate limits". Methods have a tier each, of so many calls a minute, for one app
in one workspace; a channel takes one message a second, and short bursts above that.
"""

from collections import defaultdict, deque

TIERS = {1: 1, 2: 20, 3: 50, 4: 100}
"""Calls a minute of each tier. Slack says "at least so many"; the stand-in takes it at that."""

_FIRST_TIER_BURST = 3
"""Slack tolerates a small burst there; an app that connects anew has to have one."""

POSTING = "chat.postMessage"
MINUTE = 60.0


class Limits:
    """What was asked within the last minute. `now` is in seconds of any steady clock.

    `scale` makes every tier so many times as wide, `burst` is how many messages a channel takes at
    once.
    """

    def __init__(self, burst=1, scale=1.0):
        self._burst = float(burst)
        self._scale = scale
        self._asked = defaultdict(deque)
        self._allowances = {}

    def wait(self, method, tier, channel, now):
        """Count a call; return the seconds after which to come again, or 0 for one that may be."""
        if method == POSTING:
            return self._post(channel, now)
        return self._ask(method, tier, now) if tier else 0

    def _post(self, channel, now):
        allowance, counted = self._allowances.get(channel, (self._burst, now))
        allowance = min(self._burst, allowance + now - counted)
        # Seconds that are added up are a little less than their sum.
        may = allowance >= 1 - 1e-9
        self._allowances[channel] = (allowance - 1 if may else allowance, now)
        return 0 if may else 1

    def _ask(self, method, tier, now):
        asked = self._asked[method]
        while asked and asked[0] <= now - MINUTE:
            asked.popleft()
        most = max(TIERS[tier] * self._scale, _FIRST_TIER_BURST)
        if len(asked) >= most:
            return int(asked[0] + MINUTE - now) + 1
        asked.append(now)
        return 0

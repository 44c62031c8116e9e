"""A clock that was ahead and is put right: what was recorded ahead of it counts as done by now.

Without that a nudge said in a moment in which the clock showed next year would silence its duty
until then. The record itself stays as it is; one event tells from where on the clock went back.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import datetime, timedelta
from typing import Any

NOTICED = timedelta(minutes=1)
"""Less is what any machine's clock is put right by, and nothing depends on."""

_A_SLIP = timedelta(days=1)
"""What was planned beyond a jump of more than this was planned by a clock that was wrong."""

_PLANS = frozenset({"continue_at", "due", "next_update", "review_at", "snoozed_until", "until"})
"""The names of fields that hold what is to come. All other instants have passed."""


def is_set_back(recorded_at: datetime, now: datetime) -> bool:
    """Return whether what was recorded last lies ahead of the clock, so that it went back since."""
    return recorded_at - now > NOTICED


def known_by(values: Mapping[str, Any], now: datetime, before: datetime) -> dict[str, Any]:
    """Return the fields of something of which no past instant lies ahead of `now` (UTC).

    `before` is how far the clock had gone. What was planned beyond a jump of years is forgotten, to
    be asked for again; after an hour's it stands, as people may have had the right time.
    """
    slipped = before - now > _A_SLIP
    return {
        name: _plan(value, before, slipped) if name in _PLANS else _known(value, now, before)
        for name, value in values.items()
    }


def _plan(value: Any, before: datetime, slipped: bool) -> Any:
    return None if slipped and isinstance(value, datetime) and value > before else value


def _known(value: Any, now: datetime, before: datetime) -> Any:
    if isinstance(value, datetime):
        return min(value, now)
    if isinstance(value, tuple):
        return tuple(_known(each, now, before) for each in value)
    if isinstance(value, Mapping):
        return {key: _known(each, now, before) for key, each in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        named = {field.name: getattr(value, field.name) for field in fields(value)}
        return replace(value, **known_by(named, now, before))
    return value

"""What is said when something typed is no time."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Literal

LONGEST = timedelta(days=366)
"""The longest duration that is read, and the furthest off that anything can fall due."""

LONGEST_TEXT = 100
"""How many characters a time may have; longer text is refused unread."""

Reason = Literal[
    "unreadable",
    "no_such_date",
    "no_such_time",
    "future",
    "past",
    "skipped",
    "doubled",
    "too_long",
    "ambiguous",
    "wrong_zone",
]

_SENTENCES: Mapping[Reason, str] = {
    "unreadable": "“{text}” is not {wanted} I can read; say {examples}.",
    "no_such_date": "“{text}” is not a date: {why}.",
    "no_such_time": (
        "“{text}” is not a time of day: hours run from 00:00 to 23:59, "
        "or from 1 to 12 with am or pm; say {examples}."
    ),
    "future": "{at} has not happened yet, it is {now} now; say {instead}.",
    "past": "{at} has passed, it is {now} now; say {instead}.",
    "skipped": (
        "There is no {time} on {date}: the clocks go forward from {before} to {after}; "
        "say a time before {before} or from {after} on."
    ),
    "doubled": "{time} comes twice on {date}, when the clocks go back; say {first} or {second}.",
    "too_long": "“{text}” is more than {limit}; say {examples}.",
    "ambiguous": "“{text}” can mean two days; say {first} or {second}.",
    "wrong_zone": "{zone} is not on {word} at that time; say {valid}.",
}

_TEXT_SHOWN = 40


class NotATime(ValueError):
    """What was typed cannot be taken as the time, due time or duration asked for.

    `str()` is one plain English sentence: what is wrong, what is valid, an example.

    - `text`: what was typed, on one line, unprintable characters replaced, at most 40 characters.
    - `reason`: a short code, one of `Reason`.
    - `values`: what of it is no string, for who says it in other words: `at`, `now`, `date`,
      `first` and `second` as an instant or a date, `limit` in days, and codes of `wanted` ("time",
      "due", "length", "date"), `instead` ("passed", "yesterday", "later", "later_date") and `why`
      ("months", "years", "calendar", "length", "weekday", with `year`, `month`, `day`, `days`)
    - `facts`: what is said of it, all strings. By reason:

      - `unreadable`: `wanted` ("a time", "a due time", "a length of time"), `examples`
      - `no_such_date`: `why` ("February 2026 has 28 days")
      - `no_such_time`: `examples`
      - `future`, `past`: `at`, `now` (both with the zone named), `instead` (what to say)
      - `skipped`: `time`, `date`, `before` and `after` (what the clock showed either side)
      - `doubled`: `time`, `date`, `first`, `second` (the two, each with the word that decides)
      - `too_long`: `limit`, `examples`
      - `ambiguous`: `first`, `second` (two dates)
      - `wrong_zone`: `word`, `zone` (its key, such as Europe/London), `valid`
    """

    def __init__(
        self,
        text: str,
        reason: Reason,
        values: Mapping[str, object] | None = None,
        **facts: str,
    ) -> None:
        self.text = _on_one_line(text)
        self.reason: Reason = reason
        self.values = values or {}
        self.facts = facts
        super().__init__(_SENTENCES[reason].format(text=self.text, **facts))


def _on_one_line(text: str) -> str:
    line = " ".join(text[: LONGEST_TEXT * 2].split())
    line = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in line)
    return line if len(line) <= _TEXT_SHOWN else line[: _TEXT_SHOWN - 1] + "…"

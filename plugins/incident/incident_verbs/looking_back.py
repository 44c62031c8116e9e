"""`search` and `stats`: what was before, in words and in numbers."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import islice

from muster.api import Command, Flag, Incident, Misunderstood, MusterPlugin, Picture, Verbs
from muster.bot import incident_lookup
from muster.bot.pages import PAGE, page_of
from muster.chat.grammar import one_of
from muster.escalation.picture_text import readable
from muster.past.repository import A_MOMENT
from muster.past.summary import Summary
from muster.past.words import Word, asked_words, excerpt, saying
from muster.playbook.metrics import LOOKED_BACK
from muster.runtime.ticker import UNFINISHED
from muster.statistics.figures import Figure, Numbers, numbers
from muster.times import NotATime, looks_like_date, parse_duration, parse_instant

VERBS = Verbs("incident", "Look back")

_PERSON = "person"
_GROUPS = {"priority": "priority", "month": "month", _PERSON: _PERSON, "people": _PERSON}
_WORST_KEPT = 5
_PAGES_AT_MOST = 30
_A_PAGE = 6
_LANE = "past"
_REFERENCE = re.compile(r"inc-?([0-9]{1,9})", re.IGNORECASE)


def keep_up(plugin: MusterPlugin) -> None:
    """Have what has ended taken in, a little at a time, beside all else."""
    past = plugin.muster.past
    looked_at: list[datetime] = []

    def take_in(now: datetime) -> object | None:
        looked_at[:] = [now]
        return None if past.catch_up(A_MOMENT) else UNFINISHED

    def next_look(now: datetime) -> datetime | None:
        # What is recorded at an instant after this had its turn can wait for the next one.
        return now if past.behind and looked_at != [now] else None

    plugin.keep_time("past", take_in, next_look, lane=_LANE)


@VERBS.verb(
    "search", "WORDS", reference=False, text="required",
    flags=(Flag("since", example="90d"), PAGE), example="!incident search {trouble}",
)  # fmt: skip
def search(plugin: MusterPlugin, call: Command) -> str:
    """incidents with all these words in their titles, entries or drafts, the newest first"""
    asked = asked_words(call.line.text)
    if not asked:
        raise Misunderstood("no_words", given=call.line.text)
    if (named := _named(plugin, call)) is not None:
        return plugin.say("incidents/search_named", incident=named)
    earliest = _since(plugin, call)
    whole = plugin.muster.past.catch_up()
    # Each is read as it is looked at, so no more are than are shown, and one that tells of more.
    reach = _page_typed(call) * _A_PAGE + 1
    found = list(islice(_found(plugin, call, asked, earliest), reach))
    page = page_of(call, "incident", found, _A_PAGE)
    return plugin.say(
        "incidents/search",
        page=page,
        said=[_said(plugin, incident, asked) for incident in page.items],
        driving=[i.priority.driving(plugin.muster.playbook) for i in page.items],
        given=call.line.text,
        since=earliest,
        whole=whole,
        now=call.now,
    )


def _page_typed(call: Command) -> int:
    """Return the number of the page that is asked for, within reason; 1 for what is none."""
    typed = call.line.flags.get(PAGE.name, "1")
    return min(int(typed), _PAGES_AT_MOST) if typed.isascii() and typed.isdecimal() else 1


def _named(plugin: MusterPlugin, call: Command) -> Incident | None:
    """Return the incident whose reference is all that is looked for, if it may be seen there."""
    found = _REFERENCE.fullmatch(call.line.text.strip())
    if found is None:
        return None
    return incident_lookup.seen(plugin, int(found[1]), call.who, call.place.room)


def _since(plugin: MusterPlugin, call: Command) -> datetime | None:
    """Return the instant (UTC) that `--since` names, or None.

    It is so long ago, or where a date is named the beginning of that day.
    """
    typed = call.line.flags.get("since")
    if typed is None:
        return None
    try:
        return call.now - parse_duration(typed)
    except NotATime:
        if not looks_like_date(typed):
            raise
    zone = plugin.muster.playbook.timezone
    return parse_instant(f"{typed} 00:00", now=call.now, zone=zone)


def _found(
    plugin: MusterPlugin, call: Command, asked: Sequence[Word], earliest: datetime | None
) -> Iterator[Incident]:
    """Yield the incidents that were asked for, of those that may be heard of there."""
    who, room = call.who, call.place.room
    for number in plugin.muster.past.find(asked):
        incident = incident_lookup.seen(plugin, number, who, room)
        if incident is not None and (earliest is None or incident.declared_at >= earliest):
            yield incident


def _said(plugin: MusterPlugin, incident: Incident, asked: Sequence[Word]) -> str | None:
    """Return the text of an incident that was asked for, where that is not its title."""
    text = saying(plugin.muster.incidents.events(incident.number), asked)
    if text is None or text == incident.title:
        return None
    return excerpt(text, asked)


@VERBS.verb(
    "stats", reference=False,
    flags=(
        Flag("since", example="90d"),
        Flag("by", example="priority", value="|".join(dict.fromkeys(_GROUPS.values()))),
        PAGE,
    ),
    example="!incident stats --since 90d",
)  # fmt: skip
def stats(plugin: MusterPlugin, call: Command) -> str | tuple[str, Picture]:
    """how long things took, what was done in time, and who worked at night"""
    services, flags = plugin.muster, call.line.flags
    by = one_of(flags["by"], _GROUPS, "unknown_group") if "by" in flags else None
    since = _since(plugin, call) or call.now - LOOKED_BACK
    if not services.past.catch_up():
        return plugin.say("incidents/still_reading")
    found = numbers(
        _told(plugin, call, since),
        services.playbook,
        since=since,
        now=call.now,
        by=None if by == _PERSON else by,
    )
    known = services.roster().knows(call.who)
    since_day = since.astimezone(services.playbook.timezone).date()
    if by == _PERSON:
        loads = found.loads if known else ()
        page = page_of(call, "incident", loads)
        return plugin.say(
            "incidents/stats_people", found=found, page=page, known=known, since=since_day
        )
    measured = [figure for figure in found.figures if figure.spread]
    text = plugin.say(
        "incidents/stats_terse" if services.dialect.is_terse else "incidents/stats",
        found=found,
        since=since_day,
        measured=measured,
        unmeasured=[each.metric.name for each in found.figures if not each.spread],
        duties=[*found.duties.items()][:_WORST_KEPT],
        by=by,
        known=known,
    )
    names = " ".join(figure.metric.name for figure in measured)
    if by is not None or not measured or not readable(names):
        return text
    return text, _picture(plugin, found, measured, since_day)


def _picture(
    plugin: MusterPlugin, found: Numbers, measured: Sequence[Figure], since: date
) -> Picture:
    """Return the numbers as a picture, for the chats that show one."""
    title, caption = (
        plugin.say("incidents/stats_picture_title"),
        plugin.say("incidents/stats_picture_caption", found=found, since=since),
    )
    says = [plugin.say("incidents/stats_picture_row", spread=figure.spread) for figure in measured]

    def draw() -> bytes:
        # Pillow takes memory that a bot which draws nothing can do without.
        from muster.statistics import spread_picture

        rows = [
            spread_picture.Row(figure.metric.name, line, figure.spread)
            for figure, line in zip(measured, says, strict=True)
            if figure.spread is not None
        ]
        return spread_picture.draw(title, caption, rows, plugin.muster.templates.words.length)

    return Picture("incident-stats.png", draw)


def _told(plugin: MusterPlugin, call: Command, since: datetime) -> Iterator[Summary]:
    """Yield the incidents in short since then that may be heard of there."""
    for summary in plugin.muster.past.summaries(call.now, since):
        if not summary.restricted or incident_lookup.seen(
            plugin, summary.number, call.who, call.place.room
        ):
            yield summary

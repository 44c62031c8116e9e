"""The pages and the feed of a status page of our own, as texts made from its noticeboard."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from muster import times
from muster.gateways.noticeboard import Noticeboard
from muster.gateways.plain import printable
from muster.gateways.posts import OVER, Component, Notice, PublicIncident

INDEX, FEED = "index.html", "feed.xml"
SHOWN_FOR = timedelta(days=90)
"""How long an incident that is over stays on the first page and in the feed."""


@dataclass(frozen=True, slots=True)
class Site:
    """What the pages say of themselves.

    `address` is where they are served, with a slash at its end, or None where that is not known:
    then the links of the feed are relative to it.
    """

    title: str
    zone: ZoneInfo
    address: str | None = None

    def url_of(self, file: str) -> str:
        """Return the address of one of the files."""
        return f"{self.address or ''}{file}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the feed: a notice, with the incident that it is about."""

    incident: PublicIncident
    notice: Notice


class StatusPages:
    """Renders with the templates of a folder. Whatever people wrote is shown as text."""

    def __init__(self, templates: Path, site: Site) -> None:
        """Read no template yet. Raises nothing."""
        self._site = site
        self._environment = Environment(
            loader=FileSystemLoader(templates),
            autoescape=True,
            undefined=StrictUndefined,
            finalize=_shown,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self._environment.filters |= {
            "moment": partial(_moment, zone=site.zone),
            "rfc3339": lambda instant: times.in_utc(instant).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "paragraphs": _paragraphs,
            "words": lambda word: word.replace("_", " ").capitalize(),
            "file": file_of,
            "url": site.url_of,
        }

    def incident(self, incident: PublicIncident, components: Sequence[Component]) -> str:
        """Return the page of one incident."""
        return self._render("incident.html", incident=incident, names=_names(components))

    def index(self, board: Noticeboard, components: Sequence[Component], now: datetime) -> str:
        """Return the first page: what is going on, and what is over since 90 days at most."""
        newest_first = tuple(reversed(board.incidents))
        return self._render(
            INDEX,
            current=[each for each in newest_first if each.status not in OVER],
            past=[each for each in newest_first if each.status in OVER and _recent(each, now)],
            components=board.states_of(components),
            days=SHOWN_FOR.days,
            now=now,
        )

    def feed(
        self, board: Noticeboard, components: Sequence[Component], feed: UUID, since: datetime
    ) -> str:
        """Return the Atom feed (RFC 4287), newest first, with ids made from that of the feed.

        It is as new as its newest notice, and shows those of the 90 days before that; without any
        it is of `since`.
        """
        newest_first = sorted(_entries(board), key=lambda each: each.notice.at)[::-1]
        updated = newest_first[0].notice.at if newest_first else since
        shown = [each for each in newest_first if updated - each.notice.at <= SHOWN_FOR]
        return self._render(
            FEED,
            feed_id=feed.urn,
            updated=updated,
            entries=[(entry, uuid5(feed, entry.notice.id).urn) for entry in shown],
            names=_names(components),
        )

    def _render(self, name: str, **facts: Any) -> str:
        return self._environment.get_template(name).render(site=self._site, **facts)


def file_of(incident: PublicIncident) -> str:
    """Return the name of the file that is an incident's page."""
    return f"incident-{incident.id}.html"


def _entries(board: Noticeboard) -> Iterator[Entry]:
    for incident in board.incidents:
        for notice in incident.notices:
            yield Entry(incident, notice)


def _recent(incident: PublicIncident, now: datetime) -> bool:
    return now - incident.notices[-1].at <= SHOWN_FOR


def _names(components: Sequence[Component]) -> dict[str, str]:
    return {each.id: each.name for each in components}


def _moment(instant: datetime, *, zone: ZoneInfo) -> str:
    """Return the wall time with its zone and the whole date: `14:05 GMT on Mon 2 March 2026`."""
    day = times.show_date(instant.astimezone(zone).date())
    return f"{times.show_time(instant, zone)} on {day}"


def _paragraphs(text: str) -> list[str]:
    """Return the parts of a text that have empty lines between them."""
    return [part for part in re.split(r"\n\s*\n", text.strip()) if part.strip()]


def _shown(value: Any) -> Any:
    """Return a value as it can stand in a page. Jinja2 calls it for every value filled in."""
    if isinstance(value, str) and not isinstance(value, Markup):
        return printable(value)
    if isinstance(value, datetime | timedelta):
        raise TypeError(f"{value!r} needs a filter that says how: moment or rfc3339")
    return value

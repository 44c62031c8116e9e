"""The pages and the feed of a status page of our own, as texts made from its noticeboard."""

import logging
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any, get_args
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from jinja2 import DictLoader, Environment, StrictUndefined, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from muster import times
from muster.gateways.plain_text import printable
from muster.gateways.status_page_state import Noticeboard
from muster.gateways.status_posts import Component, ComponentState, Notice, PublicIncident
from muster.times.spoken import SpokenTimes

INDEX, HISTORY, FEED = "index.html", "history.html", "feed.xml"
log = logging.getLogger(__name__)

_STATES: Sequence[str] = get_args(ComponentState)
"""The states of a component, the worst last."""

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


class WrongPage(ValueError):
    """A team's own page cannot serve: `name` is its file, `line` counts from 1."""

    def __init__(self, name: str, line: int, wrong: str) -> None:
        super().__init__(f"{name}, line {line}: {wrong}")
        self.name, self.line, self.wrong = name, line, wrong


class StatusPages:
    """Renders with templates, given as texts by their names. What people wrote is shown as text.

    A team's own come first and run in a sandbox, in which they cannot have text taken for HTML
    either; where one fails the shipped ones are used.
    """

    def __init__(
        self,
        templates: Mapping[str, str],
        site: Site,
        own: Mapping[str, str] | None = None,
        words: SpokenTimes | None = None,
    ) -> None:
        """Compile only a team's own. Raises WrongPage for the first of them that cannot serve.

        `words` says times.
        """
        words = words or SpokenTimes(site.zone)
        self._site = site
        self._environment = _environment(Environment, templates, site, words)
        self._own: Environment | None = None
        if own:
            whole = {**templates, **own}
            self._own = _environment(ImmutableSandboxedEnvironment, whole, site, words)
            del self._own.filters["safe"]
            for name in own:
                _check(name, templates, self._own)

    def incident(self, incident: PublicIncident, components: Sequence[Component]) -> str:
        """Return the page of one incident."""
        return self._render("incident.html", incident=incident, names=_names(components))

    def index(self, board: Noticeboard, components: Sequence[Component], now: datetime) -> str:
        """Return the first page: what is going on, and what is over since 90 days at most."""
        newest_first = tuple(reversed(board.incidents))
        shown = board.states_of(components)
        return self._render(
            INDEX,
            current=[each for each in newest_first if not (each.over or each.planned)],
            planned=sorted(
                (each for each in newest_first if each.planned and not each.over),
                key=lambda each: each.began_at,
            ),
            past=[each for each in newest_first if each.over and _recent(each, now)],
            components=shown,
            worst=max((each.state for each in shown), key=_STATES.index, default=_STATES[0]),
            days=SHOWN_FOR.days,
            now=now,
        )

    def history(self, board: Noticeboard) -> str:
        """Return the page that leads to every incident so far, by the years they began in."""
        newest_first = sorted(board.incidents, key=lambda each: each.began_at, reverse=True)
        years = groupby(newest_first, lambda each: each.began_at.astimezone(self._site.zone).year)
        return self._render(HISTORY, years=[(year, list(each)) for year, each in years])

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
        if self._own is not None:
            try:
                return self._own.get_template(name).render(site=self._site, **facts)
            except Exception:
                log.exception("status/%s fails, so the shipped pages are used", name)
        return self._environment.get_template(name).render(site=self._site, **facts)


def _environment(
    kind: type[Environment], templates: Mapping[str, str], site: Site, words: SpokenTimes
) -> Environment:
    environment = kind(
        loader=DictLoader(templates),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    filters: dict[str, Callable[..., Any]] = {
        "moment": words.moment,
        "hour": lambda instant: words.time(instant, instant),
        "date": lambda instant: words.date_of(instant.astimezone(site.zone).date()),
        "rfc3339": lambda instant: times.in_utc(instant).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "paragraphs": _paragraphs,
        "words": lambda word: word.replace("_", " ").capitalize(),
        "file": file_of,
        "url": site.url_of,
    }
    environment.filters |= filters
    return environment


def _check(name: str, shipped: Mapping[str, str], environment: Environment) -> None:
    """Raise WrongPage for a page that overrides nothing, or is no template."""
    if name not in shipped:
        raise WrongPage(name, 1, f"overrides nothing; there are {', '.join(sorted(shipped))}")
    try:
        environment.get_template(name)
    except TemplateSyntaxError as error:
        raise WrongPage(name, error.lineno, str(error.message)) from error
    except RecursionError as error:
        raise WrongPage(name, 1, "too much inside each other") from error


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

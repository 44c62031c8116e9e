"""The pages of the board, as texts made from templates, with the headers that go with them."""

import base64
import hashlib
import logging
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from urllib.parse import quote, urlsplit

from jinja2 import DictLoader, Environment, StrictUndefined, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from muster import times
from muster.board.past import PastPage
from muster.board.views import Card, IncidentView, Overview
from muster.gateways.plain_text import one_line, printable
from muster.people import Person
from muster.playbook.model import Playbook
from muster.times.spoken import SpokenTimes

log = logging.getLogger(__name__)

STYLE, SCRIPT = "style.css", "refresh.js"
EVERY = 15
"""Seconds after which a page that is open looks whether anything has changed."""

EVERY_WITHOUT_SCRIPT = 30
_REFERENCE = re.compile(r"\bINC-\d+\b", re.ASCII)
_CROWD = 12
"""So many people are named in one place."""

_SHOWN_OF_A_TEXT = 2000
"""Characters of what somebody wrote; the whole of it is in the chat."""


class WrongPage(ValueError):
    """A team's own page cannot serve: `name` is its file, `line` counts from 1."""

    def __init__(self, name: str, line: int, wrong: str) -> None:
        super().__init__(f"{name}, line {line}: {wrong}")
        self.name, self.line, self.wrong = name, line, wrong


class BoardPages:
    """Renders with templates, given as texts by their names. What people wrote is shown as text.

    A team's own come first and run in a sandbox, in which they cannot have text taken for HTML
    either; where one fails the shipped ones are used.
    """

    def __init__(
        self,
        templates: Mapping[str, str],
        playbook: Playbook,
        own: Mapping[str, str] | None = None,
        kind_says: Callable[[str], str] = str,
        words: SpokenTimes | None = None,
    ) -> None:
        """Compile only a team's own. Raises WrongPage for the first of them that cannot serve.

        `kind_says` returns what to call a kind of message to tenants, `words` says times.
        """
        words = words or SpokenTimes(playbook.timezone)
        own = own or {}
        self._playbook = playbook
        self._components = {each.id: each.name for each in playbook.comms.components}
        self._kind_says = kind_says
        self._style = (own.get(STYLE) or templates[STYLE]).strip()
        self._script = templates[SCRIPT].strip()
        self._environment = _environment(Environment, templates, words)
        self._own: Environment | None = None
        if own:
            _check(own, templates)
            self._own = _environment(ImmutableSandboxedEnvironment, {**templates, **own}, words)
            del self._own.filters["safe"]
            for name in own.keys() - {STYLE}:
                _compile(name, self._own)

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """The headers of every page: it is kept nowhere, framed by nobody, and runs ours alone."""
        policy = (
            "default-src 'none'",
            f"style-src {_source(self._style)}",
            f"script-src {_source(self._script)}",
            "connect-src 'self'",
            "img-src data:",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        )
        return (
            ("Content-Type", "text/html; charset=utf-8"),
            ("Content-Security-Policy", "; ".join(policy)),
            ("Cache-Control", "no-store"),
            ("Referrer-Policy", "no-referrer"),
            ("X-Content-Type-Options", "nosniff"),
            ("X-Frame-Options", "DENY"),
            ("X-Robots-Tag", "noindex"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
        )

    def card(self, card: Card, now: datetime) -> Markup:
        """Return an open incident as it stands on the first page."""
        html = self._render("card.html", None, now, "", still=None, card=card)
        return Markup(html)  # noqa: S704  # nosec B704  # rendered, with all text escaped

    def overview(
        self,
        view: Overview,
        drawn: Sequence[Markup],
        reader: Person | None,
        *,
        still: bool = False,
    ) -> str:
        """Return the first page, with the cards as they are `drawn`.

        One that is `still` does not renew itself.
        """
        facts = {"view": view, "drawn": drawn}
        return self._render("index.html", reader, view.now, "", still=still, **facts)

    def incident(
        self, view: IncidentView, reader: Person | None, *, still: bool | None = False
    ) -> str:
        """Return the page of one incident; `still` is None for one that never renews itself."""
        return self._render("incident.html", reader, view.now, "../", still=still, view=view)

    def past(self, page: PastPage, now: datetime, reader: Person | None) -> str:
        """Return a page of those that are over; it never renews itself."""
        return self._render("past.html", reader, now, "", still=None, page=page)

    def notice(self, name: str, up: str = "") -> str:
        """Return the page that says why nothing is shown: `absent`, `closed` or `unreadable`.

        `up` leads from there to the first page.
        """
        return self._render(f"{name}.html", None, None, up, still=None)

    def _render(
        self,
        name: str,
        reader: Person | None,
        now: datetime | None,
        up: str,
        *,
        still: bool | None,
        **facts: Any,
    ) -> str:
        facts |= {
            "playbook": self._playbook,
            "kind_says": self._kind_says,
            "component_name": lambda id_: self._components.get(id_, id_),
            "reader": reader,
            "now": now,
            "up": up,
            "still": still,
            "every": EVERY,
            "every_without_script": EVERY_WITHOUT_SCRIPT,
            "style": Markup(self._style),  # noqa: S704  # nosec B704  # ours, or the team's
            "script": Markup(self._script),  # noqa: S704  # nosec B704  # our own file
        }
        if self._own is not None:
            try:
                return self._own.get_template(name).render(facts)
            except Exception:
                log.exception("board/%s fails, so the shipped pages are used", name)
        return self._environment.get_template(name).render(facts)


def _environment(
    kind: type[Environment], templates: Mapping[str, str], words: SpokenTimes
) -> Environment:
    environment = kind(
        loader=DictLoader({k: v for k, v in templates.items() if k.endswith(".html")}),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters |= {
        "when": partial(_when, words=words),
        "people": _people,
        "moment": words.moment,
        "rfc3339": _rfc3339,
        "length": words.length,
        "count": len,
        "cut": lambda text, length=_SHOWN_OF_A_TEXT: _cut(text, length),
        "oneline": one_line,
        "whole": _whole,
        "link": _link,
        "query": lambda text: quote(text, safe=""),
    }
    return environment


def _check(own: Mapping[str, str], shipped: Mapping[str, str]) -> None:
    """Raise WrongPage for a file that overrides nothing, or would end the style."""
    there = sorted(name for name in shipped if name != SCRIPT)
    for name, text in own.items():
        if name not in there:
            raise WrongPage(name, 1, f"overrides nothing; there are {', '.join(there)}")
        if name == STYLE and "</" in text:
            line = text[: text.index("</")].count("\n") + 1
            raise WrongPage(name, line, "a style holds no tags")


def _compile(name: str, environment: Environment) -> None:
    try:
        environment.get_template(name)
    except TemplateSyntaxError as error:
        raise WrongPage(name, error.lineno, str(error.message)) from error
    except RecursionError as error:
        raise WrongPage(name, 1, "too much inside each other") from error


def _source(text: str) -> str:
    """Return how a policy names a text that may be in the page (CSP Level 3, 2.3.1)."""
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return f"'sha256-{digest}'"


def _when(instant: datetime, now: datetime, *, words: SpokenTimes) -> Markup:
    """Return a time as people read it, with its date unless that is today’s, and as machines do."""
    shown = escape(words.time(instant, now))
    return Markup(f'<time datetime="{_rfc3339(instant)}">{shown}</time>')  # noqa: S704  # nosec B704  # escaped


def _rfc3339(instant: datetime) -> str:
    return times.in_utc(instant).strftime("%Y-%m-%dT%H:%M:%SZ")


def _people(people: Sequence[Person]) -> Markup:
    """Return the names of people, each apart from the text around it; of a crowd some."""
    named = [f"<bdi>{escape(printable(each.name))}</bdi>" for each in people[:_CROWD]]
    more = f" and {len(people) - _CROWD} more" if len(people) > _CROWD else ""
    return Markup((", ".join(named) or "nobody") + more)  # noqa: S704  # nosec B704  # escaped


def _cut(text: str, length: int) -> str:
    return text if len(text) <= length else f"{text[: length - 1]}…"


def _whole(text: str) -> Markup:
    """Return a text in which no reference to an incident is broken over two lines."""
    escaped = str(escape(printable(text)))
    return Markup(_REFERENCE.sub(r'<span class="whole">\g<0></span>', escaped))  # noqa: S704  # nosec B704  # escaped above


def _link(text: str | None) -> str | None:
    """Return a text that is a web address, None for any other."""
    if not text or any(letter.isspace() for letter in text):
        return None
    try:
        parts = urlsplit(text)
    except ValueError:
        return None
    return text if parts.scheme in ("http", "https") and parts.netloc else None


def _shown(value: Any) -> Any:
    """Return a value as it can stand in a page. Jinja2 calls it for every value filled in."""
    if isinstance(value, Person):
        return printable(value.name)
    if isinstance(value, str) and not isinstance(value, Markup):
        return printable(value)
    if isinstance(value, datetime | timedelta):
        raise TypeError(f"{value!r} needs a filter that says how: when, moment or length")
    return value

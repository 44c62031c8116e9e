"""From what was asked for to the answer: the doors, the address, and pages that are kept a moment.

Who may see what is asked anew each time; what a page says of it may be a moment old.
"""

import re
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Lock
from urllib.parse import parse_qsl, urlencode

from markupsafe import Markup

from muster.board.access import COOKIE, Attempt, Doors, Reader, TurnedAway, may_see
from muster.board.pages import BoardPages
from muster.board.past import LONGEST_SEARCH, page_of
from muster.board.repository import BoardRecord
from muster.board.views import Card, Words, card_of, incident_view, overview
from muster.chat.services import Services
from muster.duties import Duty, DutyContext, DutyMoment
from muster.duties.context import DutyCalendar
from muster.incidents.incident import Incident
from muster.journal import JournalUnavailable
from muster.past.words import asked_words
from muster.people import Roster
from muster.runtime.pace import Pace
from muster.runtime.webserver import Answer, PageRequest
from muster.settings import Settings

FRESH = 1.0
"""Seconds for which a page is shown again as it was made."""

_SHORTEST, _LONGER = 4, 5
"""Seconds for which a card is shown as it was drawn, if nothing was recorded: times are to the
minute. Of many cards each has its own, so that they are not all drawn for one reader."""

_A_SECOND, _AT_ONCE = 50, 25
"""So many readers are answered: others wait, and not whoever types a command."""

_FIELDS = 20
_KEPT = 64
"""Pages, for so many readers and addresses."""

_COOKIE_LASTS = 30 * 24 * 60 * 60
"""Seconds; a wall stays on for longer than a browser does."""

_INCIDENT = re.compile(r"/incidents/([1-9]\d{0,8})", re.ASCII)
_PASSED_ON = ("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via")
"""The headers by which proxies say that they pass on what somebody else asks for."""


MaySee = Callable[[Incident], bool]
"""Whether whoever reads may know of an incident."""


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A card as it was drawn, and what it was drawn from."""

    incident: Incident
    moment: DutyMoment
    card: Card
    html: Markup

    def holds(self, incident: Incident, moment: DutyMoment) -> bool:
        """Return whether it would be drawn the same."""
        drawn = self.moment
        return (
            self.incident is incident
            and drawn.roster is moment.roster
            and drawn.workload == moment.workload
            and self.is_of_now(moment.now)
        )

    def is_of_now(self, now: datetime) -> bool:
        """Return whether it was drawn at an instant as good as now."""
        seconds = _SHORTEST + self.incident.number % _LONGER
        return abs(now - self.moment.now) < timedelta(seconds=seconds)


class BoardAnswers:
    """Answers for one board. Called from several threads at once, it makes one page at a time."""

    def __init__(
        self, muster: Services, settings: Settings, pages: BoardPages, words: Words
    ) -> None:
        self.fresh = FRESH
        self._muster = muster
        self._pages = pages
        self._words = words
        self._doors = Doors(
            settings.board_token,
            settings.board_user_header,
            settings.board_proxies or (),
        )
        self.record = BoardRecord(muster.incidents, muster.playbook)
        self._calendar = DutyCalendar(muster.playbook)
        self._pace = Pace(_A_SECOND, at_once=_AT_ONCE)
        self._making = Lock()
        self._made: OrderedDict[Hashable, tuple[float, str]] = OrderedDict()
        self._cards: dict[tuple[Reader, int], _Drawn] = {}

    def show(self, asked: PageRequest) -> Answer:
        """Return the answer to somebody who asks for a page."""
        self._pace.keep()
        try:
            return self._answer(asked)
        except JournalUnavailable:
            return self._html(503, self._notice("unreadable", asked), "storage")

    def _answer(self, asked: PageRequest) -> Answer:
        try:
            query = dict(parse_qsl(asked.query, keep_blank_values=True, max_num_fields=_FIELDS))
        except ValueError:
            return self._html(400, self._notice("absent", asked), "many_fields")
        roster = self._muster.roster()
        let_in = self._doors.admit(self._attempt(asked, query), roster)
        if isinstance(let_in, TurnedAway):
            return self._html(let_in.status, self._notice("closed", asked), let_in.word)
        if let_in.by_address:
            return self._let_in(asked, query)
        page = self._page(asked, query, let_in.reader, roster)
        if page is None:
            return self._html(404, self._notice("absent", asked))
        return self._html(200, page)

    def _attempt(self, asked: PageRequest, query: Mapping[str, str]) -> Attempt:
        scheme, _, bearer = asked.header("Authorization").partition(" ")
        header = self._doors.user_header
        return Attempt(
            asked_by=asked.asked_by,
            host=asked.header("Host"),
            proxied=any(asked.header(name) for name in _PASSED_ON),
            named=asked.header(header) if header else "",
            token=query.get("token", ""),
            bearer=bearer.strip() if scheme.casefold() == "bearer" else "",
            cookie=_cookie(asked.header("Cookie")),
        )

    def _let_in(self, asked: PageRequest, query: Mapping[str, str]) -> Answer:
        """Return the way on without the token in the address, and with the cookie in its place."""
        others = urlencode([(name, value) for name, value in query.items() if name != "token"])
        last = asked.path.rpartition("/")[2] or "./"
        secure = "; Secure" if asked.header("X-Forwarded-Proto").casefold() == "https" else ""
        cookie = (
            f"{COOKIE}={self._doors.cookie}; Path=/; Max-Age={_COOKIE_LASTS}; "
            f"HttpOnly; SameSite=Lax{secure}"
        )
        where = f"{last}?{others}" if others else last
        if _INCIDENT.fullmatch(asked.path) is None and asked.path not in ("/", "/past"):
            where = "/"
        headers = (("Location", where), ("Set-Cookie", cookie), *self._pages.headers)
        return Answer(303, body=b"", headers=headers)

    def _page(
        self, asked: PageRequest, query: Mapping[str, str], reader: Reader, roster: Roster
    ) -> str | None:
        """Return the page that was asked for, or None where there is none for whoever reads."""
        playbook, still = self._muster.playbook, "still" in query

        def seen(incident: Incident) -> bool:
            return may_see(incident, reader, playbook, roster)

        if asked.path == "/":
            found = self._open(seen)
            numbers = tuple(each.number for each in found)
            return self._kept(
                ("/", still, reader, numbers),
                lambda: self._overview(found, seen, reader, still, roster),
            )
        if asked.path == "/past":
            search = query.get("q", "").strip()[:LONGEST_SEARCH]
            before = _number(query.get("before", ""))
            return self._past(seen, reader, search, before)
        incident = self._named(asked.path)
        if incident is None or not seen(incident):
            return None
        page = _number(query.get("page", "")) or 1
        return self._kept(
            ("incident", incident.number, page, still, reader),
            lambda: self._incident(incident, seen, reader, still, roster, page),
        )

    def _open(self, seen: MaySee) -> list[Incident]:
        incidents = self._muster.incidents
        found = [*incidents.ongoing(), *filter(None, incidents.damaged().values())]
        return [incident for incident in found if seen(incident)]

    def _named(self, path: str) -> Incident | None:
        found, incidents = _INCIDENT.fullmatch(path), self._muster.incidents
        number = int(found[1]) if found else 0
        return incidents.find(number) if 0 < number <= incidents.last_number() else None

    def _overview(
        self,
        found: Sequence[Incident],
        seen: MaySee,
        reader: Reader,
        still: bool,
        roster: Roster,
    ) -> str:
        moment = self._moment(seen, roster)
        html: list[Markup] = []

        def card(incident: Incident) -> Card:
            drawn = self._card(incident, moment, reader)
            html.append(drawn.html)
            return drawn.card

        page = overview(found, moment.now, self._muster.playbook, card)
        self._cards = {
            key: drawn for key, drawn in self._cards.items() if drawn.is_of_now(moment.now)
        }
        return self._pages.overview(page, html, reader.person, still=still)

    def _card(self, incident: Incident, moment: DutyMoment, reader: Reader) -> _Drawn:
        """Return a card as it was drawn a moment ago, or as it is where anything has changed."""
        key = (reader, incident.number)
        known = self._cards.get(key)
        if known is None or not known.holds(incident, moment):
            view = DutyContext(incident, moment)
            recent = self.record.recent(incident)
            card = card_of(view, self._owed(view), recent, self._words)
            known = _Drawn(incident, moment, card, self._pages.card(card, moment.now))
            self._cards[key] = known
        return known

    def _incident(
        self,
        incident: Incident,
        seen: MaySee,
        reader: Reader,
        still: bool,
        roster: Roster,
        page: int,
    ) -> str:
        view = DutyContext(incident, self._moment(seen, roster))
        entries = self.record.entries(incident)
        shown = incident_view(view, self._owed(view), entries, self._words, page)
        return self._pages.incident(shown, reader.person, still=None if page > 1 else still)

    def _past(self, seen: MaySee, reader: Reader, search: str, before: int | None) -> str:
        with self._making:
            may_see = seen if reader.person else None
            looked_through = self.record.past(may_see, before, self._with(search))
            page = page_of(looked_through, search, is_first=before is None)
            now = self._muster.clock.now()
            return self._pages.past(page, now, reader.person)

    def _with(self, search: str) -> Iterator[int] | None:
        """Return the numbers of what may have the words of a search, None for all there are."""
        words = asked_words(search)
        if not words:
            return None
        past = self._muster.past
        # What has only just ended is found too.
        past.catch_up()
        return past.find(words)

    def _owed(self, view: DutyContext) -> tuple[Duty, ...]:
        return self._muster.scheduler.owed(view).duties

    def _moment(self, seen: MaySee, roster: Roster) -> DutyMoment:
        """Return now, with what people have worked on of what may be seen by whoever reads."""
        muster, now = self._muster, self._muster.clock.now()
        worked = muster.incidents.workload_of(seen, muster.playbook, now)
        return DutyMoment(now, muster.playbook, roster, worked, self._calendar)

    def _kept(self, key: Hashable, make: Callable[[], str]) -> str:
        """Return a page as it was made a moment ago, or make it: once for all who wait for it."""
        with self._making:
            known = self._made.get(key)
            if known is not None and time.monotonic() - known[0] < self.fresh:
                return known[1]
            made = make()
            self._made[key] = (time.monotonic(), made)
            self._made.move_to_end(key)
            while len(self._made) > _KEPT:
                self._made.popitem(last=False)
            return made

    def _notice(self, name: str, asked: PageRequest) -> str:
        return self._pages.notice(name, "../" * (asked.path.count("/") - 1))

    def _html(self, status: int, page: str, refused_as: str | None = None) -> Answer:
        asks = (("WWW-Authenticate", "Bearer"),) if status == 401 else ()
        return Answer(status, refused_as, page.encode(), (*self._pages.headers, *asks))


def _number(text: str) -> int | None:
    return int(text) if re.fullmatch(r"[1-9]\d{0,8}", text, re.ASCII) else None


def _cookie(header: str) -> str:
    """Return the value of the board's cookie, or nothing."""
    for part in header.split(";"):
        name, _, value = part.strip().partition("=")
        if name == COOKIE:
            return value
    return ""

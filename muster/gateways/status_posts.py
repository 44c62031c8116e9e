"""What any status page is asked to say, and what it has said: the words its gateways share."""

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal, get_args

from muster.gateways.gateway import Delivery, Effect, Rejected, Unavailable
from muster.gateways.plain_text import one_line, printable

Action = Literal["create", "update", "postmortem"]
Status = Literal[
    "investigating", "identified", "monitoring", "resolved",
    "scheduled", "in_progress", "completed", "called_off",
]  # fmt: skip
ComponentState = Literal[
    "operational", "under_maintenance", "degraded_performance", "partial_outage", "major_outage"
]
OVER: tuple[str, ...] = ("resolved", "postmortem", "completed", "called_off")
"""The statuses of an incident, or of planned maintenance, that is over."""
PLANNED: tuple[str, ...] = ("scheduled", "in_progress", "completed", "called_off")
"""The statuses of planned maintenance."""
_OPEN = frozenset(get_args(Status)) - frozenset(OVER) - frozenset(PLANNED)
NAME_LENGTH, BODY_LENGTH = 255, 25_000
"""Characters; Statuspage takes no more (its OpenAPI document)."""

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
_LINK = re.compile(r"https?://[^\s<>\"]{1,2000}")


@dataclass(frozen=True, slots=True)
class Component:
    """A part of the service that the status page shows by itself. `id` is the page's own."""

    id: str
    name: str
    state: ComponentState = "operational"


@dataclass(frozen=True, slots=True)
class Post:
    """Something to be said on the status page.

    `name` is given where it opens an incident or gives it another title, and `incident`, the page's
    id, where it is about one. `components` are the states they are put into, by their ids. `link`
    leads to the report of a postmortem. Subscribers hear of it where `deliver_notifications` is
    set. `since` and `until` are when what it tells of began and ended, and `next_update` when more
    is told. Planned maintenance is `about` components, and `scheduled_for` and `scheduled_until`
    instants. All instants are aware.
    """

    action: Action
    status: str
    body: str
    name: str = ""
    incident: str = ""
    components: Mapping[str, ComponentState] = field(default_factory=dict)
    link: str | None = None
    deliver_notifications: bool = True
    since: datetime | None = None
    until: datetime | None = None
    next_update: datetime | None = None
    about: tuple[str, ...] = ()
    scheduled_for: datetime | None = None
    scheduled_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """What the page said at one time (aware) of one incident. `status` may be any of the page's.

    `next_update` is when it says that more is told.
    """

    id: str
    status: str
    body: str
    at: datetime
    components: Mapping[str, str] = field(default_factory=dict)
    link: str | None = None
    next_update: datetime | None = None


@dataclass(frozen=True, slots=True)
class PublicIncident:
    """An incident as the page shows it. `notices` are oldest first; `url` leads to it.

    `since` and `until` are when it began and ended, as far as that was told.
    """

    id: str
    name: str
    status: str
    notices: tuple[Notice, ...]
    url: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    about: tuple[str, ...] = ()
    scheduled_for: datetime | None = None
    scheduled_until: datetime | None = None

    @property
    def planned(self) -> bool:
        """Whether it is planned maintenance."""
        return self.status in PLANNED

    @property
    def over(self) -> bool:
        """Whether it has ended."""
        return self.status in OVER

    @property
    def began_at(self) -> datetime:
        """When it began: as was told, else when it was first spoken of."""
        return self.scheduled_for or self.since or self.notices[0].at

    @property
    def ended_at(self) -> datetime | None:
        """When it ended, or is planned to: as was told, else when its end was; None for neither."""
        if self.planned:
            ended = self.status == "completed"
            return max(self.notices[-1].at, self.began_at) if ended else self.scheduled_until
        if not self.over:
            return None
        ends = (each.at for each in self.notices if each.status == "resolved")
        return self.until or max(ends, default=self.notices[-1].at)

    @property
    def next_update(self) -> datetime | None:
        """When more is told of it, None where that was not said or it is over."""
        return None if self.over else self.notices[-1].next_update


def post_of(effect: Effect) -> Post:
    """Return what an effect asks a status page to say.

    Raises Rejected when it has no key, its action is none of `create`, `update` and `postmortem`,
    or its payload is not complete.
    """
    if not effect.key:
        raise Rejected("An effect without a key cannot be told from another")
    match effect.action:
        case "create":
            return Post("create", name=_name_of(effect), **_said(effect))
        case "update":
            name = _name_of(effect) if effect.payload.get("titled") else ""
            return Post("update", incident=_incident_of(effect), name=name, **_said(effect))
        case "postmortem":
            return Post(
                "postmortem",
                status="postmortem",
                body=_body_of(effect),
                incident=_incident_of(effect),
                link=_link_of(effect),
                deliver_notifications=_flag_of(effect),
            )
    raise Rejected(f"A status page has no action “{one_line(effect.action, 40)}”")


def check_components(post: Post, known: Iterable[str]) -> None:
    """Raise Rejected for a post about a component that is not among those known, by their ids."""
    there = list(known)
    for its_id in (*post.components, *post.about):
        if its_id not in there:
            named = ", ".join(there) or "none at all"
            raise Rejected(f"The status page has no component “{its_id}”; it has {named}")


def delivery(effect: Effect, incident: PublicIncident, notice: str, url: str | None) -> Delivery:
    """Return what became of an effect: the id of an update's notice, else that of the incident."""
    reference = notice if effect.action == "update" else incident.id
    detail = {"incident": incident.id, "shortlink": url, "status": incident.status}
    return Delivery(reference=reference, detail=detail)


def after_the_fix(
    done: Delivery, effect: Effect, states: Callable[[], Iterable[Component]]
) -> Delivery:
    """Return what became of a post of the end with what of the page does not work all the same.

    Its detail then has `not_operational`, the names of those components; without it they could not
    be read, and the post is out.
    """
    if effect.payload.get("status") != "resolved":
        return done
    try:
        found = [each.name for each in states() if each.state != "operational"]
    except (Unavailable, Rejected):
        return done
    return replace(done, detail={**done.detail, "not_operational": found})


def beside(done: Delivery, others: Iterable[PublicIncident]) -> Delivery:
    """Return what became of an opening, with what else is open there that none of ours opened.

    Its detail then has `beside`, the `name` and `url` of each: it may be the same outage, of which
    tenants would read twice.
    """
    found = [{"name": each.name, "url": each.url} for each in others if each.status in _OPEN]
    return replace(done, detail={**done.detail, "beside": found}) if found else done


def checked_id(its_id: str, of: str = "incident") -> str:
    """Return an id of the page's. Raises Rejected for what cannot be one.

    It becomes part of an address, where anything else would lead to another place.
    """
    if not _ID.fullmatch(its_id):
        raise Rejected(f"“{one_line(its_id, 40)}” is not the id of a status page's {of}")
    return its_id


def digest(key: str) -> str:
    """Return the short name that is made of an effect's key, the same each time."""
    return hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()[:12]


def _said(effect: Effect) -> dict[str, Any]:
    return {
        "status": _one_of(effect.payload.get("status"), Status, "status of an incident"),
        "body": _body_of(effect),
        "components": _components_of(effect),
        "deliver_notifications": _flag_of(effect),
        "about": tuple(checked_id(str(each), "component") for each in _about_of(effect)),
        **{name: _instant_of(effect, name) for name in _INSTANTS},
    }


_INSTANTS = ("since", "until", "next_update", "scheduled_for", "scheduled_until")


def _about_of(effect: Effect) -> Sequence[Any]:
    given = effect.payload.get("about", ())
    if not isinstance(given, list | tuple):
        raise Rejected("“about” is a list of the ids of components")
    return given


def _instant_of(effect: Effect, field: str) -> datetime | None:
    value = effect.payload.get(field)
    try:
        instant = datetime.fromisoformat(value) if value else None
    except (TypeError, ValueError):
        instant = None
    if value and (instant is None or instant.tzinfo is None):
        raise Rejected(f"“{field}” is an instant such as 2026-03-02T14:05:00+00:00")
    return instant


def _name_of(effect: Effect) -> str:
    return one_line(_text_of(effect, "name"), NAME_LENGTH)


def _body_of(effect: Effect) -> str:
    body = _text_of(effect, "body")
    if len(body) > BODY_LENGTH:
        raise Rejected(f"A post has at most {BODY_LENGTH} characters, and this one {len(body)}")
    return body


def _incident_of(effect: Effect) -> str:
    return checked_id(_text_of(effect, "incident"))


def _link_of(effect: Effect) -> str | None:
    link = effect.payload.get("link")
    if link is None:
        return None
    if isinstance(link, str) and _LINK.fullmatch(link) and printable(link) == link:
        return link
    shown = one_line(str(link), 60)
    raise Rejected(f"“{shown}” is no link; write one such as https://example.org/report")


def _flag_of(effect: Effect) -> bool:
    flag = effect.payload.get("deliver_notifications", True)
    if not isinstance(flag, bool):
        raise Rejected("“deliver_notifications” is either true or false")
    return flag


def _components_of(effect: Effect) -> dict[str, ComponentState]:
    given = effect.payload.get("components") or {}
    if not isinstance(given, Mapping):
        raise Rejected("“components” are states by the ids of components")
    return {
        checked_id(str(its_id), "component"): _one_of(state, ComponentState, "state of a component")
        for its_id, state in given.items()
    }


def _one_of(given: Any, valid: Any, what: str) -> Any:
    if given not in get_args(valid):
        shown = one_line(str(given), 40)
        raise Rejected(f"“{shown}” is no {what}; valid: {', '.join(get_args(valid))}")
    return given


def _text_of(effect: Effect, field: str) -> str:
    value = effect.payload.get(field)
    text = printable(value).strip() if isinstance(value, str) else ""
    if not text:
        raise Rejected(f"The action “{effect.action}” needs the text “{field}”")
    return text

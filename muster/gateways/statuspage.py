"""Statuspage: incidents are opened, updated and closed on a page at Atlassian's service."""

import re
import ssl
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from muster.gateways.gateway import Delivery, Effect, Gateway, Rejected
from muster.gateways.http_errors import RequestRefused
from muster.gateways.plain_text import printable
from muster.gateways.status_posts import (
    Component,
    Notice,
    Post,
    PublicIncident,
    after_the_fix,
    beside,
    checked_id,
    delivery,
    post_of,
)
from muster.gateways.statuspage_requests import StatuspageRequests
from muster.kernel.gateway_names import STATUS_PAGE

_NAMESPACE = "muster"
"""What of an incident's metadata is ours."""
_CLOCKS_DIFFER = timedelta(minutes=2)
"""By how much Statuspage's clock may be behind ours."""
_MOST_PAGES = 10
_PAGE_ID = re.compile(r"[A-Za-z0-9]+")


class Statuspage(Gateway):
    """The gateway to a page of Statuspage's REST API v1 (developer.statuspage.io).

    Its actions, with their payload:

    - `create` opens an incident: `name`, `status` (investigating, identified, monitoring or
      resolved), `body` and, if wanted, `components` (a state for each id) and
      `deliver_notifications` (true, else false). The reference is the incident's id.
    - `update` says more of one: `incident` (its id) and the same, which is given its `name` only
      where it is `titled`. The reference is the id of the update.
    - `postmortem` puts `body` there as its postmortem, with a `link` if wanted, and publishes it.
      The reference is the incident's id.

    The detail has `incident`, its id, `shortlink` and `status`, those of the incident, and after a
    post with the status resolved what `muster.gateways.status_posts.after_the_fix` adds.

    Statuspage knows no idempotency key, and would post everything twice. So each action looks for
    itself first, and `find` does so as well: an incident has the effect's key in its metadata,
    which readers of the page do not see; an update is known by its status, its text and the
    states it puts components into, among those made since the effect was asked for; a postmortem
    by its text. What Statuspage carries out after it was looked for in vain may be there twice.
    Any answer of 5xx to a change is Ambiguous.
    """

    name = STATUS_PAGE
    simulated = False

    def __init__(
        self,
        token: str,
        page: str,
        *,
        base_url: str = "https://api.statuspage.io",
        verify: ssl.SSLContext | None = None,
        timeout: float = 10.0,
        credential_name: str = "the Statuspage key",
        page_name: str = "the page",
    ) -> None:
        """`page` is the page's id; the other parameters are those of StatuspageRequests.

        `page_name` is what messages call the page, such as the name of its setting. Raises
        ValueError for a token or a page that cannot be sent, or without TLS.
        """
        if not _PAGE_ID.fullmatch(page):
            raise ValueError(f"{page_name} must be an id of letters and digits")
        self._requests = StatuspageRequests(token, base_url, verify, timeout, credential_name)
        self._path = f"/pages/{page}"
        self._page_name = page_name
        self._credential_name = credential_name
        self._doing: Mapping[str, Callable[[Effect, Post], Delivery]] = {
            "create": self._create,
            "update": self._update,
            "postmortem": self._postmortem,
        }
        self._finding: Mapping[str, Callable[[Effect, Post], Delivery | None]] = {
            "create": self._find_incident,
            "update": self._find_update,
            "postmortem": self._find_postmortem,
        }

    def __repr__(self) -> str:
        return f"Statuspage({self._requests!r}, {self._path!r})"

    def deliver(self, effect: Effect) -> Delivery:
        """Do an effect; see the class. Raises Unavailable, Ambiguous and Rejected."""
        post = post_of(effect)
        done = self._doing[post.action](effect, post)
        return after_the_fix(done, effect, self.component_states)

    def find(self, effect: Effect) -> Delivery | None:
        """Return what became of an effect, or None when Statuspage knows nothing of it.

        Raises Unavailable and Rejected.
        """
        post = post_of(effect)
        done = self._finding[post.action](effect, post)
        return done and after_the_fix(done, effect, self.component_states)

    def component_states(self) -> tuple[Component, ...]:
        """Return the page's components as they stand, without groups of them.

        Raises Unavailable and Rejected.
        """
        pages = self._requests.pages(f"{self._path}/components", _component, "per_page", 10)
        return tuple(each for page in pages for each in page if each is not None)

    def incident(self, its_id: str) -> PublicIncident | None:
        """Return an incident as the page shows it, or None where there is none of that id.

        Raises Unavailable and Rejected.
        """
        try:
            return self._read(checked_id(its_id))
        except RequestRefused as refusal:
            if refusal.status != 404:
                raise
            return None

    def probe(self) -> str:
        """Return what the page is called. Raises Unavailable and Rejected."""
        try:
            name = self._requests.get(self._path, lambda answer: str(answer["name"]))
        except RequestRefused as refusal:
            if refusal.status != 404:
                raise
            raise Rejected(
                f"Statuspage has no {self._page_name.removeprefix('the ')}, or does not show it to "
                f"{self._credential_name}"
            ) from None
        return f"the page is “{name}”"

    def _create(self, effect: Effect, post: Post) -> Delivery:
        others = []
        for key, incident in self._incidents(_since(effect)):
            if key == effect.key:
                return _delivered(effect, incident)
            if key is None:
                others.append(incident)
        body = {"name": post.name, **_said(post), "metadata": {_NAMESPACE: {"key": effect.key}}}
        incident = self._requests.write(
            "POST", f"{self._path}/incidents", {"incident": body}, _incident
        )
        return beside(_delivered(effect, incident), others)

    def _find_incident(self, effect: Effect, post: Post) -> Delivery | None:
        for key, incident in self._incidents(_since(effect)):
            if key == effect.key:
                return _delivered(effect, incident)
        return None

    def _incidents(self, since: datetime | None) -> Iterator[tuple[str | None, PublicIncident]]:
        """Yield the keys and incidents of the page, up to a page of them that are all older."""
        path = f"{self._path}/incidents"
        for page in self._requests.pages(path, _keyed, "limit", _MOST_PAGES):
            for _, key, incident in page:
                yield key, incident
            if since is not None and all(created < since for created, _, _ in page):
                return

    def _update(self, effect: Effect, post: Post) -> Delivery:
        incident, affected = self._requests.get(
            self._incident_path(post), lambda answer: (_incident(answer), _affected(answer))
        )
        there = _update_in(incident, effect, post)
        if there is not None:
            return there

        def said(answer: Any) -> Delivery:
            changed = _incident(answer)
            notice = _the_same(post, changed, None) or changed.notices[-1]
            return delivery(effect, changed, notice.id, changed.url)

        renamed = {"name": post.name} if post.name else {}
        body = {"incident": {**_said(post, affected), **renamed}}
        return self._requests.write("PATCH", self._incident_path(post), body, said)

    def _find_update(self, effect: Effect, post: Post) -> Delivery | None:
        return _update_in(self._read(post.incident), effect, post)

    def _postmortem(self, effect: Effect, post: Post) -> Delivery:
        there = self._find_postmortem(effect, post)
        if there is not None:
            return there
        path = f"{self._incident_path(post)}/postmortem"
        draft = {"postmortem": {"body_draft": _postmortem_text(post)}}
        self._requests.write("PUT", path, draft, lambda answer: answer["body_draft"])
        publish = {"postmortem": {"notify_subscribers": post.deliver_notifications}}
        self._requests.write("PUT", f"{path}/publish", publish, lambda answer: answer["body"])
        return _delivered(effect, self._read(post.incident))

    def _find_postmortem(self, effect: Effect, post: Post) -> Delivery | None:
        incident = self._read(post.incident)
        text = _same_words(_postmortem_text(post))
        there = any(
            each.status == "postmortem" and _same_words(each.body) == text
            for each in incident.notices
        )
        return _delivered(effect, incident) if there else None

    def _read(self, its_id: str) -> PublicIncident:
        return self._requests.get(f"{self._path}/incidents/{its_id}", _incident)

    def _incident_path(self, post: Post) -> str:
        return f"{self._path}/incidents/{post.incident}"


def _said(post: Post, affected: Iterable[str] = ()) -> dict[str, Any]:
    """Return what a new incident and an update have in common, as Statuspage takes it.

    `affected` are the components that the incident is about so far, and stays about.
    """
    said: dict[str, Any] = {
        "status": _ITS_WORDS.get(post.status, post.status),
        "body": post.body,
        "deliver_notifications": post.deliver_notifications,
    }
    if post.components or post.about:
        ids = dict.fromkeys([*affected, *post.about, *post.components])
        said |= {"component_ids": list(ids)}
    if post.components:
        said |= {"components": dict(post.components)}
    if post.scheduled_for is not None and post.scheduled_until is not None:
        said |= {
            "scheduled_for": post.scheduled_for.isoformat(),
            "scheduled_until": post.scheduled_until.isoformat(),
            **_WE_SAY_SO,
        }
    return said


_WE_SAY_SO = dict.fromkeys(
    (
        "scheduled_auto_in_progress",
        "scheduled_auto_completed",
        "auto_transition_to_maintenance_state",
        "auto_transition_to_operational_state",
    ),
    False,
)
"""What Statuspage could do by itself as maintenance begins and ends, and the bot does."""

_ITS_WORDS: Mapping[str, str] = {"called_off": "completed"}
"""Statuspage's words for what it has no word for."""


def _update_in(incident: PublicIncident, effect: Effect, post: Post) -> Delivery | None:
    notice = _the_same(post, incident, _since(effect))
    return None if notice is None else delivery(effect, incident, notice.id, incident.url)


def _since(effect: Effect) -> datetime | None:
    """Return the earliest instant that Statuspage's clock may have had when it was asked for."""
    return None if effect.asked_at is None else effect.asked_at - _CLOCKS_DIFFER


def _delivered(effect: Effect, incident: PublicIncident) -> Delivery:
    return delivery(effect, incident, incident.id, incident.url)


def _the_same(post: Post, incident: PublicIncident, since: datetime | None) -> Notice | None:
    """Return the newest notice that says what a post does, made since then, or None."""
    for notice in reversed(incident.notices):
        if (
            (since is None or notice.at >= since)
            and notice.status == _ITS_WORDS.get(post.status, post.status)
            and _same_words(notice.body) == _same_words(post.body)
            and post.components.items() <= {**post.components, **notice.components}.items()
        ):
            return notice
    return None


def _same_words(text: str) -> str:
    """Return a text without what may change in Statuspage's keeping: its spaces and line breaks."""
    return " ".join(printable(text).split())


def _postmortem_text(post: Post) -> str:
    return post.body if post.link is None else f"{post.body}\n\n{post.link}"


def _keyed(incident: Any) -> tuple[datetime, str | None, PublicIncident]:
    ours = (incident.get("metadata") or {}).get(_NAMESPACE) or {}
    return _instant(incident["created_at"]), ours.get("key"), _incident(incident)


def _affected(incident: Any) -> list[str]:
    return [each["id"] for each in incident.get("components") or []]


def _incident(incident: Any) -> PublicIncident:
    notices = [_notice(each) for each in incident["incident_updates"]]
    if incident.get("postmortem_body") and incident.get("postmortem_published_at"):
        at = incident.get("postmortem_body_last_updated_at") or incident["updated_at"]
        text = printable(incident["postmortem_body"])
        notices.append(Notice(f"{incident['id']}-postmortem", "postmortem", text, _instant(at)))
    notices.sort(key=lambda notice: notice.at)
    learnt = bool(notices) and notices[-1].status == "postmortem"
    return PublicIncident(
        id=incident["id"],
        name=incident["name"],
        status="postmortem" if learnt else incident["status"],
        notices=tuple(notices),
        url=incident.get("shortlink"),
    )


def _notice(update: Any) -> Notice:
    affected = update.get("affected_components") or []
    return Notice(
        id=update["id"],
        status=update["status"],
        body=printable(update["body"] or ""),
        at=_instant(update["created_at"]),
        components={
            each["code"]: each["new_status"]
            for each in affected
            if each.get("code") and each.get("new_status")
        },
    )


def _component(component: Any) -> Component | None:
    if component.get("group"):
        return None
    return Component(component["id"], component["name"], component["status"] or "operational")


def _instant(text: str) -> datetime:
    instant = datetime.fromisoformat(text)
    return instant if instant.tzinfo else instant.replace(tzinfo=UTC)

"""PagerDuty: people are called out, and its incidents acknowledged, resolved and annotated."""

import ssl
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any

from muster.gateways.gateway import Delivery, Gateway
from muster.gateways.http_errors import RequestRefused
from muster.gateways.pagerduty_requests import PagerDutyRequests
from muster.gateways.paging import (
    AS_GOOD,
    Kind,
    ListedAlert,
    OnCall,
    Page,
    User,
    checked_id,
    chosen,
    incident_of,
    marked_note,
    note_mark,
    page_of,
)
from muster.kernel.effects import Effect
from muster.kernel.gateway_names import PAGING

_COLLECTIONS: Mapping[Kind, str] = {
    "service": "services",
    "escalation_policy": "escalation_policies",
    "schedule": "schedules",
    "user": "users",
}
_OPEN = ["triggered", "acknowledged"]
_TITLE_LENGTH = 255
"""A longer title might be refused, and a page with it."""


class PagerDuty(Gateway):
    """The gateway to PagerDuty's REST API v2 (developer.pagerduty.com/api-reference).

    Its actions, with their payload:

    - `page` calls somebody out: `service`, `title`, either `escalation_policy` or `user` (all ids
      of PagerDuty's), and if wanted `details` (text) and `urgency` (`high`, else `low`). It makes
      an incident with the effect's key as its `incident_key`; PagerDuty refuses a second open one,
      which is read as done. The reference is the incident's id; the detail has `html_url`,
      `number` and `status`. Once the incident is resolved PagerDuty would take the key again:
      whoever does not know whether a page was tried before asks `find` first.
    - `acknowledge` and `resolve`: `incident`. Somebody else having done so is as good; a resolved
      incident is not acknowledged, since that would open it again. Reference and detail as above.
    - `note`: `incident` and `text`. It ends with a mark made from the effect's key, such as
      `[muster 1f0c2a9b77de]`, and is added only where no note has that mark. Reference is the
      note's id. PagerDuty does not tell notes apart: one that it takes after it was looked for in
      vain may be there twice.

    `find` looks for what these have left. Any answer of 5xx to a change is Ambiguous.
    """

    name = PAGING
    simulated = False

    def __init__(
        self,
        token: str,
        from_address: str,
        *,
        base_url: str = "https://api.pagerduty.com",
        verify: ssl.SSLContext | None = None,
        timeout: float = 10.0,
        credential_name: str = "the PagerDuty token",
    ) -> None:
        """The parameters are those of PagerDutyRequests; `timeout` is in seconds.

        Raises EntryError for a token or an address that cannot be sent, or without TLS.
        """
        self._requests = PagerDutyRequests(
            token, from_address, base_url, verify, timeout, credential_name
        )
        self._doing: Mapping[str, Callable[[Effect], Delivery]] = {
            "page": self._page,
            "acknowledge": lambda effect: self._move(effect, "acknowledged"),
            "resolve": lambda effect: self._move(effect, "resolved"),
            "note": self._note,
        }
        self._finding: Mapping[str, Callable[[Effect], Delivery | None]] = {
            "page": self._find_page,
            "acknowledge": lambda effect: self._find_status(effect, "acknowledged"),
            "resolve": lambda effect: self._find_status(effect, "resolved"),
            "note": self._find_note,
        }

    def __repr__(self) -> str:
        return f"PagerDuty({self._requests!r})"

    def deliver(self, effect: Effect) -> Delivery:
        """Do an effect; see the class. Raises Unavailable, Ambiguous and Rejected."""
        return chosen(self._doing, effect)(effect)

    def find(self, effect: Effect) -> Delivery | None:
        """Return what became of an effect, or None when PagerDuty knows nothing of it.

        Raises Unavailable and Rejected.
        """
        return chosen(self._finding, effect)(effect)

    def on_calls(
        self, *, schedule_ids: Iterable[str] = (), escalation_policy_ids: Iterable[str] = ()
    ) -> tuple[OnCall, ...]:
        """Return who is on call now by any of the schedules or policies (`listOnCalls`).

        Raises Unavailable and Rejected.
        """
        asked = {
            "schedule_ids[]": list(schedule_ids),
            "escalation_policy_ids[]": list(escalation_policy_ids),
        }
        found = [
            on_call
            for parameter, ids in asked.items()
            if ids  # without any, PagerDuty would list the whole account
            for on_call in self._requests.listed("/oncalls", "oncalls", _on_call, {parameter: ids})
        ]
        return tuple(dict.fromkeys(found))

    def schedule_users(
        self, schedule_id: str, since: datetime, until: datetime
    ) -> tuple[User, ...]:
        """Return who is on call by a schedule between two aware times (`listScheduleUsers`).

        Raises Unavailable and Rejected.
        """
        return self._requests.get(
            f"/schedules/{checked_id(schedule_id)}/users",
            lambda answer: tuple(_user(user) for user in answer["users"]),
            {"since": since.isoformat(), "until": until.isoformat()},
        )

    def open_alerts(self, service_ids: Iterable[str]) -> tuple[ListedAlert, ...]:
        """Return the open incidents of the services, of whatever age (`listIncidents`).

        Those are the triggered and the acknowledged ones, our own pages among them.

        Raises Unavailable and Rejected.
        """
        ids = list(service_ids)
        if not ids:
            return ()
        asked = {"service_ids[]": ids, "statuses[]": _OPEN, "date_range": "all"}
        return tuple(self._requests.listed("/incidents", "incidents", _alert, asked))

    def alert(self, its_id: str) -> ListedAlert | None:
        """Return an incident as it stands, or None where there is none of that id (`getIncident`).

        Raises Unavailable and Rejected.
        """
        try:
            return self._requests.get(
                f"/incidents/{checked_id(its_id)}", lambda answer: _alert(answer["incident"])
            )
        except RequestRefused as refusal:
            if refusal.status != 404:
                raise
            return None

    def whoami(self) -> User | None:
        """Return whose token it is, or None when it is the account's own (`getCurrentUser`).

        Raises Unavailable and Rejected.
        """
        try:
            return self._requests.get("/users/me", lambda answer: _user(answer["user"]))
        except RequestRefused as refusal:
            if refusal.status != 400:
                raise
            return None

    def abilities(self) -> tuple[str, ...]:
        """Return what the account can do, by any token (`listAbilities`).

        Raises Unavailable and Rejected.
        """
        return self._requests.get("/abilities", lambda answer: tuple(answer["abilities"]))

    def user_of(self, email: str) -> User | None:
        """Return the user who logs in with that address, or None (`listUsers`).

        Raises Unavailable and Rejected.
        """
        # The query also finds whoever has the text as a part of their name or address.
        found = self._requests.listed("/users", "users", _user, {"query": email})
        return next((user for user in found if user.email.casefold() == email.casefold()), None)

    def name_of(self, kind: Kind, its_id: str) -> str | None:
        """Return what PagerDuty calls something, or None when there is nothing of that id.

        Raises Unavailable and Rejected.
        """
        path = f"/{_COLLECTIONS[kind]}/{checked_id(its_id)}"
        try:
            return self._requests.get(path, lambda answer: str(answer[kind]["summary"]))
        except RequestRefused as refusal:
            if refusal.status != 404:
                raise
            return None

    def probe(self) -> str:
        """Return whose token it is. Raises Unavailable and Rejected."""
        owner = self.whoami()
        if owner is not None:
            return f"the token is that of {owner.name} ({owner.email})"
        self.abilities()
        return "the token is the account's own"

    def _page(self, effect: Effect) -> Delivery:
        body = _incident_body(page_of(effect), effect.key)
        try:
            return self._requests.write("POST", "/incidents", body, _one_incident)
        except RequestRefused as refusal:
            # Whatever the words of the refusal, an incident with this key means it was done.
            found = self._find_page(effect) if refusal.status == 400 else None
            if found is None:
                raise
            return found

    def _find_page(self, effect: Effect) -> Delivery | None:
        asked = {"incident_key": effect.key, "date_range": "all"}
        # An incident that came to have alerts has no key of its own any more.
        ours = [
            delivery
            for key, delivery in self._requests.listed("/incidents", "incidents", _keyed, asked)
            if key == effect.key or not key
        ]
        return min(ours, key=lambda delivery: delivery.detail["number"], default=None)

    def _move(self, effect: Effect, status: str) -> Delivery:
        there = self._find_status(effect, status)
        if there is not None:
            return there
        body = {"incident": {"type": "incident_reference", "status": status}}
        return self._requests.write("PUT", _incident_path(effect), body, _one_incident)

    def _find_status(self, effect: Effect, status: str) -> Delivery | None:
        incident = self._requests.get(_incident_path(effect), _one_incident)
        return incident if incident.detail["status"] in AS_GOOD[status] else None

    def _note(self, effect: Effect) -> Delivery:
        body = {"note": {"content": marked_note(effect)}}
        there = self._find_note(effect)
        if there is not None:
            return there
        path = f"{_incident_path(effect)}/notes"
        return self._requests.write("POST", path, body, lambda answer: _note(answer["note"]))

    def _find_note(self, effect: Effect) -> Delivery | None:
        mark = note_mark(effect)
        return self._requests.get(
            f"{_incident_path(effect)}/notes",
            lambda answer: next(
                (_note(note) for note in answer["notes"] if mark in note["content"]), None
            ),
        )


def _incident_body(page: Page, key: str) -> dict[str, Any]:
    """Return the body of `createIncident`."""
    incident = {
        "type": "incident",
        "title": _short(page.title),
        "service": _reference("service", page.service),
        "urgency": page.urgency,
        "incident_key": key,
        **_called(page),
    }
    details = page.details if len(page.title) <= _TITLE_LENGTH else f"{page.title}\n{page.details}"
    if details:
        incident["body"] = {"type": "incident_body", "details": details}
    return {"incident": incident}


def _called(page: Page) -> dict[str, Any]:
    if page.user is not None:
        return {"assignments": [{"assignee": _reference("user", page.user)}]}
    return {"escalation_policy": _reference("escalation_policy", str(page.escalation_policy))}


def _reference(kind: str, its_id: str) -> dict[str, str]:
    return {"id": its_id, "type": f"{kind}_reference"}


def _short(title: str) -> str:
    return title if len(title) <= _TITLE_LENGTH else title[: _TITLE_LENGTH - 1] + "…"


def _incident_path(effect: Effect) -> str:
    return f"/incidents/{incident_of(effect)}"


def _one_incident(answer: Any) -> Delivery:
    return _incident(answer["incident"])


def _keyed(incident: Any) -> tuple[str | None, Delivery]:
    return incident.get("incident_key"), _incident(incident)


def _incident(incident: Any) -> Delivery:
    detail = {
        "html_url": incident["html_url"],
        "number": incident["incident_number"],
        "status": incident["status"],
    }
    return Delivery(reference=incident["id"], detail=detail)


def _note(note: Any) -> Delivery:
    return Delivery(reference=note["id"])


def _user(user: Any) -> User:
    return User(id=user["id"], name=user["name"], email=user["email"])


def _on_call(entry: Any) -> OnCall:
    return OnCall(
        user_id=entry["user"]["id"],
        user_name=entry["user"]["summary"],
        escalation_policy_id=entry["escalation_policy"]["id"],
        schedule_id=entry["schedule"]["id"] if entry["schedule"] else None,
        level=entry["escalation_level"],
        start=_instant(entry["start"]),
        end=_instant(entry["end"]),
    )


def _alert(incident: Any) -> ListedAlert:
    changed_by = incident.get("last_status_change_by") or {}
    return ListedAlert(
        id=incident["id"],
        title=incident["title"],
        created_at=datetime.fromisoformat(incident["created_at"]),
        html_url=incident["html_url"],
        urgency=incident["urgency"],
        service=incident["service"]["id"],
        service_name=incident["service"].get("summary") or "",
        number=incident["incident_number"],
        status=incident["status"],
        key=incident.get("incident_key"),
        changed_at=_instant(incident.get("last_status_change_at")),
        changed_by=changed_by.get("summary"),
    )


def _instant(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)

"""Jira Cloud: follow-ups become issues of a project."""

import json
import re
import ssl
from base64 import b64encode
from typing import Any

from muster.gateways.gateway import Delivery, Effect, Gateway, Rejected
from muster.gateways.http_errors import RequestRefused, checked_header
from muster.gateways.json_requests import HttpAnswer, JsonRequests
from muster.gateways.tracked_issues import IssueState, delivery, issue_of, mark_of
from muster.kernel.gateway_names import TRACKER

PROJECT = re.compile(r"[A-Z][A-Z0-9_]{1,9}")
"""The key of a project, as Jira makes them."""

_KEY = re.compile(r"[A-Z][A-Z0-9_]{1,9}-[0-9]{1,9}")


class Jira(Gateway):
    """The gateway to a project of Jira Cloud's REST API v3.

    Its one action is `open`, with the payload `title` and `body`. The reference is the issue's key,
    such as PAAS-12, and the detail has its `link`. It bears its mark as a label, the one thing of
    an issue that Jira's search finds exactly; it does so a moment after the issue is there.
    """

    name = TRACKER
    simulated = False

    def __init__(
        self,
        user: str,
        token: str,
        project: str,
        *,
        base_url: str,
        issue_type: str = "Task",
        verify: ssl.SSLContext | None = None,
        timeout: float = 10.0,
        credential_name: str = "the Jira token",
    ) -> None:
        """`user` is the mail address whose token it is, `base_url` the site's address.

        The others are those of JsonRequests. Raises ValueError.
        """
        if not PROJECT.fullmatch(project):
            raise ValueError("The project must be the key of one, such as PAAS")
        site = base_url.rstrip("/")
        self._requests = _JiraRequests(user, token, site, verify, timeout, credential_name)
        self._project, self._site, self._issue_type = project, site, issue_type

    def __repr__(self) -> str:
        return f"Jira({self._requests!r}, {self._project!r})"

    def deliver(self, effect: Effect) -> Delivery:
        """Open an issue. Raises Unavailable, Ambiguous and Rejected."""
        issue = issue_of(effect)
        fields = {
            "project": {"key": self._project},
            "issuetype": {"name": self._issue_type},
            "summary": issue.title,
            "description": _document(issue.body),
            "labels": [mark_of(effect)],
        }
        key = self._requests.write("POST", "/issue", {"fields": fields}, _key)
        return self._delivered(key)

    def find(self, effect: Effect) -> Delivery | None:
        """Return the issue that an effect opened, or None. Raises Unavailable and Rejected."""
        issue_of(effect)
        query = f'project = "{self._project}" AND labels = "{mark_of(effect)}"'
        keys = self._requests.get(
            "/search/jql",
            lambda answer: [_key(each) for each in answer["issues"]],
            {"jql": query, "fields": "summary", "maxResults": 1},
        )
        return self._delivered(keys[0]) if keys else None

    def state(self, reference: str) -> IssueState | None:
        """Return how an issue stands, or None for no such issue. Raises Unavailable, Rejected."""
        if not _KEY.fullmatch(reference):
            return None
        try:
            return self._requests.get(
                f"/issue/{reference}", _state, {"fields": "status,resolution"}
            )
        except RequestRefused as refusal:
            if refusal.status != 404:
                raise
            return None

    def probe(self) -> str:
        """Return what the project is called. Raises Unavailable and Rejected."""
        try:
            name = self._requests.get(
                f"/project/{self._project}", lambda answer: str(answer["name"])
            )
        except RequestRefused as refusal:
            if refusal.status != 404:
                raise
            raise Rejected(
                f"Jira has no project {self._project}, or does not show it to "
                f"{self._requests.credential_name}"
            ) from None
        return f"follow-ups become issues of the project “{name}”"

    def _delivered(self, key: str) -> Delivery:
        return delivery(key, f"{self._site}/browse/{key}")


class _JiraRequests(JsonRequests):
    service = "Jira"

    def __init__(
        self,
        user: str,
        token: str,
        site: str,
        verify: ssl.SSLContext | None,
        timeout: float,
        credential_name: str,
    ) -> None:
        self.credential_name = credential_name
        checked_header(user, "the Jira user")
        checked_header(token, credential_name)
        basic = b64encode(f"{user}:{token}".encode()).decode()
        super().__init__(
            token, f"{site}/rest/api/3", verify, timeout, credential_name, f"Basic {basic}", {}
        )

    def said(self, answer: HttpAnswer) -> str:
        """Return Jira's own words for a refusal, with what is wrong with each field."""
        entity = json.loads(answer.body)
        fields = [f"{field}: {wrong}" for field, wrong in (entity.get("errors") or {}).items()]
        said = [*map(str, entity.get("errorMessages") or ()), *fields]
        return "; ".join(said) if said else str(entity["message"])


def _document(text: str) -> dict[str, Any]:
    """Return a text as Jira takes it: a document of paragraphs, in which nothing is markup."""
    paragraphs = [
        {"type": "paragraph", "content": [{"type": "text", "text": line}] if line else []}
        for line in text.split("\n")
    ]
    return {"type": "doc", "version": 1, "content": paragraphs}


def _key(answer: Any) -> str:
    key = answer["key"]
    if not isinstance(key, str) or not _KEY.fullmatch(key):
        raise ValueError("no key of an issue")
    return key


def _state(answer: Any) -> IssueState:
    fields = answer["fields"]
    if fields["status"]["statusCategory"]["key"] != "done":
        return IssueState.OPEN
    resolution = (fields.get("resolution") or {}).get("name") or ""
    dropped = resolution.casefold() in _NOT_DONE
    return IssueState.DROPPED if dropped else IssueState.DONE


_NOT_DONE = frozenset({"won't do", "won't fix", "duplicate", "cannot reproduce", "declined"})
"""The names that Jira gives, as it comes, to what ends and was not done."""

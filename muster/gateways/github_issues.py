"""GitHub Issues: follow-ups become issues of a repository, at GitHub or on a server of your own."""

import json
import re
import ssl
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from muster.gateways.gateway import Delivery, Effect, Gateway, Rejected
from muster.gateways.http_errors import RequestRefused, seconds
from muster.gateways.json_requests import HttpAnswer, JsonRequests
from muster.gateways.tracked_issues import IssueState, delivery, issue_of, mark_of
from muster.kernel.gateway_names import TRACKER

REPOSITORY = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}")
"""An owner and the name of a repository, as GitHub has them."""

_PAGE = 100
_MOST_PAGES = 10
_CLOCKS_DIFFER = timedelta(minutes=2)
"""By how much GitHub's clock may be behind ours."""

_GONE = frozenset({404, 410})
_NOT_TO_BE_DONE = frozenset({"not_planned", "duplicate"})


class GitHubIssues(Gateway):
    """The gateway to the issues of a repository, by GitHub's REST API of 2022-11-28.

    Its one action is `open`, with the payload `title` and `body`. The reference is the issue's
    number, such as #12, and the detail has its `link`. After an ambiguous answer it is looked for
    by its mark, which is a comment in its body that readers do not see: among the newest issues and
    not by GitHub's search, which knows of a new one only after a while.
    """

    name = TRACKER
    simulated = False

    def __init__(
        self,
        token: str,
        repository: str,
        *,
        base_url: str = "https://api.github.com",
        verify: ssl.SSLContext | None = None,
        timeout: float = 10.0,
        credential_name: str = "the GitHub token",
    ) -> None:
        """`repository` is owner/name; the others are those of JsonRequests. Raises ValueError."""
        if not REPOSITORY.fullmatch(repository):
            raise ValueError("The repository must be written as owner/name")
        self._requests = _GitHubRequests(token, base_url, verify, timeout, credential_name)
        self._repository = repository
        self._path = f"/repos/{repository}"

    def __repr__(self) -> str:
        return f"GitHubIssues({self._requests!r}, {self._repository!r})"

    def deliver(self, effect: Effect) -> Delivery:
        """Open an issue. Raises Unavailable, Ambiguous and Rejected."""
        issue = issue_of(effect)
        body = {"title": issue.title, "body": f"{_literal(issue.body)}\n\n{_mark(effect)}"}
        return self._requests.write("POST", f"{self._path}/issues", body, _delivered)

    def find(self, effect: Effect) -> Delivery | None:
        """Return the issue that an effect opened, or None. Raises Unavailable and Rejected."""
        issue_of(effect)
        mark = _mark(effect)
        for issue in self._newest(effect.asked_at):
            if mark in (issue.get("body") or ""):
                return _delivered(issue)
        return None

    def state(self, reference: str) -> IssueState | None:
        """Return how an issue stands, or None for no such issue. Raises Unavailable, Rejected."""
        number = reference.removeprefix("#")
        if not number.isascii() or not number.isdecimal():
            return None
        try:
            return self._requests.get(f"{self._path}/issues/{number}", _state)
        except RequestRefused as refusal:
            if refusal.status not in _GONE:
                raise
            return None

    def probe(self) -> str:
        """Return what repository it is, and whether everybody can read it; see the class."""
        try:
            whole, private, issues = self._requests.get(
                self._path,
                lambda it: (str(it["full_name"]), bool(it["private"]), bool(it["has_issues"])),
            )
        except RequestRefused as refusal:
            if refusal.status != 404:
                raise
            raise Rejected(
                f"GitHub has no repository {self._repository}, or does not show it to "
                f"{self._requests.credential_name}"
            ) from None
        if not issues:
            raise Rejected(f"The repository {whole} has its issues switched off")
        seen = "" if private else "; everybody on the internet can read its issues"
        return f"follow-ups become issues of {whole}{seen}"

    def _newest(self, since: datetime | None) -> Iterator[Any]:
        """Yield the repository's issues, the newest first, up to those that are too old."""
        for number in range(1, _MOST_PAGES + 1):
            page = self._requests.get(
                f"{self._path}/issues",
                _listed,
                {"state": "all", "sort": "created", "direction": "desc", "per_page": _PAGE,
                 "page": number},
            )  # fmt: skip
            yield from page
            earliest = since and since - _CLOCKS_DIFFER
            if len(page) < _PAGE or (earliest and _created(page[-1]) < earliest):
                return


class _GitHubRequests(JsonRequests):
    service = "GitHub"

    def __init__(
        self,
        token: str,
        base_url: str,
        verify: ssl.SSLContext | None,
        timeout: float,
        credential_name: str,
    ) -> None:
        self.credential_name = credential_name
        super().__init__(
            token,
            base_url.rstrip("/"),
            verify,
            timeout,
            credential_name,
            f"Bearer {token}",
            {
                "Accept": "application/vnd.github+json",
                "X-GitHub-Api-Version": "2022-11-28",
                "User-Agent": "Muster",
            },
        )

    def status(self, answer: HttpAnswer) -> int:
        """Return 429 for a 403 that only asks for patience, as GitHub's limits do."""
        spent = answer.headers.get("X-RateLimit-Remaining") == "0"
        if answer.status == 403 and (spent or "Retry-After" in answer.headers):
            return 429
        return answer.status

    def wait(self, answer: HttpAnswer) -> float | None:
        """Return the seconds to wait: those of Retry-After, else until the limit is reset."""
        asked = seconds(answer.headers.get("Retry-After", ""))
        reset = seconds(answer.headers.get("X-RateLimit-Reset", ""))
        said_at = _date_of(answer.headers.get("Date", ""))
        if asked is not None or reset is None or said_at is None:
            return asked
        return max(reset - said_at, 0.0)

    def said(self, answer: HttpAnswer) -> str:
        """Return GitHub's own words for a refusal, with what is wrong with each field."""
        entity = json.loads(answer.body)
        wrong = [
            " ".join(str(each[key]) for key in ("field", "code", "message") if key in each)
            for each in entity.get("errors") or ()
            if isinstance(each, dict)
        ]
        return "; ".join([str(entity["message"]), *wrong])


def _date_of(header: str) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(header).timestamp()
    except (TypeError, ValueError):
        return None


def _mark(effect: Effect) -> str:
    return f"<!-- {mark_of(effect)} -->"


_MARKUP = re.compile(r"([\\`*_{}\[\]()#+!|<>~&=-])")
_NUMBERED = re.compile(r"^(\s*\d+)(\.)")
_LINK = re.compile(r"https?://[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+")
_CALLS_NOBODY = "@\u200b"
"""An @ with something invisible behind it, so that it names nobody whom GitHub would write to."""


def _literal(text: str) -> str:
    """Return a text that GitHub shows as it was typed: links alone are taken for what they are."""
    return "  \n".join(_literal_line(line) for line in text.split("\n"))


def _literal_line(line: str) -> str:
    words = re.split(r"(\s+)", line)
    literal = "".join(
        word if _LINK.fullmatch(word) else _MARKUP.sub(r"\\\1", word).replace("@", _CALLS_NOBODY)
        for word in words
    )
    return _NUMBERED.sub(r"\1\\\2", literal)


def _delivered(issue: Any) -> Delivery:
    return delivery(f"#{int(issue['number'])}", str(issue["html_url"]))


def _state(issue: Any) -> IssueState:
    if issue["state"] != "closed":
        return IssueState.OPEN
    dropped = issue.get("state_reason") in _NOT_TO_BE_DONE
    return IssueState.DROPPED if dropped else IssueState.DONE


def _listed(answer: Any) -> list[Any]:
    if not isinstance(answer, list):
        raise TypeError("no list")
    return answer


def _created(issue: Any) -> datetime:
    return datetime.fromisoformat(issue["created_at"])

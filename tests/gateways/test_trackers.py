"""The gateways to trackers: one contract for GitHub Issues, Jira Cloud and the played one."""

import random
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from muster.gateways import Ambiguous, Effect, Rejected, Unavailable
from muster.gateways.github_issues import GitHubIssues
from muster.gateways.jira import Jira
from muster.gateways.simulated_tracker import SimulatedTracker
from muster.gateways.tracked_issues import IssueState
from tests.gateways import faults
from tests.gateways.conftest import HASTE
from tests.gateways.tracker_fakes import (
    PROJECT,
    REPOSITORY,
    TOKEN,
    USER,
    GitHubFake,
    JiraFake,
    lines_of,
)

CREDENTIAL = "the token in MUSTER_TRACKER_TOKEN"


@dataclass
class Real:
    """A tracker of the tests, and how it is reached. `dropped` is its word for what is dropped."""

    fake: Any
    dropped: str
    tls: Any

    def gateway(self, **given):
        common = {"verify": self.tls.client, "credential_name": CREDENTIAL, **given}
        url = common.pop("base_url", self.fake.url)
        token = common.pop("token", TOKEN)
        project = common.pop("project", None)
        if isinstance(self.fake, GitHubFake):
            return GitHubIssues(token, project or REPOSITORY, base_url=url, **common)
        return Jira(USER, token, project or PROJECT, base_url=url, **common)

    def hasty(self):
        return self.gateway(timeout=HASTE)


@pytest.fixture(params=["github", "jira"])
def real(request, tls):
    made = {"github": (GitHubFake, "not_planned"), "jira": (JiraFake, "Won't Do")}
    kind, dropped = made[request.param]
    fake = kind(tls)
    yield Real(fake, dropped, tls)
    fake.down()
    assert fake.violations == []


@pytest.fixture
def github(tls):
    fake = GitHubFake(tls)
    yield Real(fake, "not_planned", tls)
    fake.down()
    assert fake.violations == []


@pytest.fixture
def jira(tls):
    fake = JiraFake(tls)
    yield Real(fake, "Won't Do", tls)
    fake.down()
    assert fake.violations == []


def asked(key="muster-incident-00000007-12", title="Rotate the certificate", body="For INC-7"):
    return Effect(key, "tracker", "open", {"title": title, "body": body}, datetime.now(UTC))


def posts(fake):
    return [seen for seen in fake.requests if seen.method == "POST"]


# ---- what is asked for


def test_a_follow_up_becomes_an_issue_with_its_link(real):
    done = real.gateway().deliver(asked())
    assert done.reference in real.fake.issues
    assert done.detail["link"].startswith("https://")
    assert real.fake.titles == ["Rotate the certificate"]


def test_what_was_opened_is_found_by_its_mark_and_nothing_else_is(real):
    gateway = real.gateway()
    assert gateway.find(asked()) is None
    others = [asked(f"muster-incident-00000007-{n}") for n in range(20, 23)]
    for other in others:
        gateway.deliver(other)
    done = gateway.deliver(asked())
    assert gateway.find(asked()) == done
    assert [gateway.find(other).reference for other in others] != [done.reference] * 3
    assert gateway.find(asked("muster-incident-00000007-99")) is None


def test_an_issue_is_open_until_it_is_done_or_dropped_there(real):
    gateway = real.gateway()
    first, second = (gateway.deliver(asked(f"k{n}")).reference for n in (1, 2))
    assert gateway.state(first) is IssueState.OPEN
    real.fake.end(first)
    real.fake.end(second, real.dropped)
    assert gateway.state(first) is IssueState.DONE
    assert gateway.state(second) is IssueState.DROPPED


def test_an_issue_that_is_not_there_any_more_has_no_state(real):
    gateway = real.gateway()
    reference = gateway.deliver(asked()).reference
    real.fake.issues.clear()
    assert gateway.state(reference) is None


@pytest.mark.parametrize("reference", ["", "#", "12/../../x", "PAAS-1?x", "#1?x=", "../PAAS-1"])
def test_a_reference_that_is_none_asks_the_service_nothing(real, reference):
    assert real.gateway().state(reference) is None
    assert real.fake.requests == []


@pytest.mark.parametrize("payload", [{}, {"title": " "}, {"title": 7}, {"body": "x"}])
def test_an_issue_without_a_title_is_refused(real, payload):
    with pytest.raises(Rejected, match="needs a title"):
        real.gateway().deliver(Effect("k", "tracker", "open", payload))
    with pytest.raises(Rejected, match="only “open”"):
        real.gateway().deliver(Effect("k", "tracker", "close", {"title": "x"}))
    assert real.fake.requests == []


def test_nothing_that_anybody_types_can_stop_an_issue(real):
    odd = "\x00\x07\u202e" + "<b>@all</b> {code} [x](y) --> \n\n" * 2000
    real.gateway().deliver(asked(title=odd, body=odd))
    [title] = real.fake.titles
    assert "\n" not in title
    assert len(title) <= 255


# ---- of GitHub alone


def test_in_a_body_nothing_calls_people_or_is_markup_and_links_are_links(github):
    body = "1. Ask @alex & <b>*Sam*</b>, see `x` <!-- y -->\nhttps://example.org/a_b?c=d#e (or #12)"
    github.gateway().deliver(asked(body=body))
    [issue] = github.fake.issues.values()
    first, second, _, mark = issue["body"].split("\n")
    assert "@alex" not in first
    assert first.startswith("1\\. Ask @\u200balex \\& ")
    assert "\\<b\\>\\*Sam\\*\\</b\\>" in first
    assert second == "https://example.org/a_b?c=d#e \\(or \\#12\\)"
    assert re.fullmatch(r"<!-- muster-[0-9a-f]{24} -->", mark)
    assert "<!-- y -->" not in issue["body"]


def test_an_issue_is_found_behind_a_page_of_newer_ones_and_not_sought_for_ever(github):
    gateway = github.gateway()
    done = gateway.deliver(asked())
    for number in range(150):
        github.fake.add(f"Another {number}", None)
    assert gateway.find(asked()) == done
    github.fake.behind = timedelta(days=1)
    github.fake.issues.clear()
    for number in range(300):
        github.fake.add(f"Old {number}", "x")
    github.fake.requests.clear()
    assert gateway.find(asked()) is None
    assert len(github.fake.requests) == 1, "all of the first page are too old"


@pytest.mark.parametrize(
    ("status", "headers", "seconds"),
    [
        (403, {"Retry-After": "60"}, 60.0),
        (429, {"X-RateLimit-Remaining": "0"}, None),
        (429, {"Retry-After": "soon"}, None),
    ],
)
def test_a_limit_of_githubs_asks_for_patience_and_is_no_refusal(github, status, headers, seconds):
    github.fake.fail_next(faults.answers(status, headers), on="POST")
    with pytest.raises(Unavailable) as told:
        github.gateway().deliver(asked())
    assert told.value.retry_after == seconds


def test_a_limit_that_is_spent_is_waited_for_until_it_is_reset(github):
    reset = int(datetime.now(UTC).timestamp()) + 1000
    spent = {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": str(reset)}
    github.fake.fail_next(faults.answers(403, spent), on="POST")
    with pytest.raises(Unavailable) as told:
        github.gateway().deliver(asked())
    assert 900 < told.value.retry_after <= 1001


def test_a_repository_that_everybody_reads_is_said_to_be_one(github):
    assert github.gateway().probe() == f"follow-ups become issues of {REPOSITORY}"
    github.fake.private = False
    assert "everybody on the internet can read" in github.gateway().probe()


# ---- of Jira alone


def test_a_description_is_the_text_line_by_line(jira):
    body = "Rotate it\n\nWhose it is: Sam {code}*x*{code}"
    jira.gateway().deliver(asked(body=body))
    [issue] = jira.fake.issues.values()
    assert lines_of(issue["fields"]["description"]) == body.split("\n")
    assert issue["fields"]["issuetype"] == {"name": "Task"}


def test_what_is_not_indexed_yet_is_not_found(jira):
    gateway = jira.gateway()
    done = gateway.deliver(asked())
    jira.fake.indexed = False
    assert gateway.find(asked()) is None
    jira.fake.indexed = True
    assert gateway.find(asked()) == done


def test_a_probe_says_what_the_project_is_called(jira):
    assert jira.gateway().probe() == "follow-ups become issues of the project “GOV.UK PaaS”"


# ---- what goes wrong, by what was asked

FAULTS = {
    "429": (faults.answers(429, {"Retry-After": "3"}), Unavailable, Unavailable, False),
    "redirect": (
        faults.answers(301, {"Location": "https://localhost/"}), Unavailable, Unavailable, False,
    ),
    "500": (faults.answers(500), Unavailable, Ambiguous, False),
    "500 after it was done": (faults.answers(500, executed=True), Unavailable, Ambiguous, True),
    "503": (faults.answers(503, {"Retry-After": "3"}), Unavailable, Ambiguous, False),
    "dropped": (faults.dropped(), Unavailable, Ambiguous, False),
    "dropped after it was done": (faults.dropped(executed=True), Unavailable, Ambiguous, True),
    "reset in the body": (faults.reset(), Unavailable, Ambiguous, True),
    "hangs": (faults.hangs(), Unavailable, Ambiguous, True),
    "hangs, nothing done": (faults.hangs(executed=False), Unavailable, Ambiguous, False),
    "done after we gave up": (faults.late(faults.PATIENCE), Unavailable, Ambiguous, True),
    "trickles": (faults.trickles(HASTE * 4), Unavailable, Ambiguous, True),
    "the head creeps": (faults.creeps(HASTE * 4), Unavailable, Ambiguous, True),
    "half a JSON": (faults.unreadable(), Unavailable, Ambiguous, True),
    "JSON of something else": (faults.answers(200, body=b'"yes"'), Unavailable, Ambiguous, False),
    "401": (faults.answers(401), Rejected, Rejected, False),
    "403": (faults.answers(403), Rejected, Rejected, False),
    "404": (faults.answers(404), Rejected, Rejected, False),
    "422": (faults.answers(422), Rejected, Rejected, False),
}  # fmt: skip
CASES = [pytest.param(*case, id=name) for name, case in FAULTS.items()]


@pytest.mark.parametrize(("fault", "_reading", "writing", "done"), CASES)
def test_what_goes_wrong_with_an_opening(real, fault, _reading, writing, done):
    real.fake.fail_next(fault, on="POST")
    with pytest.raises(writing):
        real.hasty().deliver(asked())
    assert len(posts(real.fake)) == 1, "tried once"
    real.fake.settle()
    assert len(real.fake.issues) == done
    assert (real.gateway().find(asked()) is not None) == done


@pytest.mark.parametrize(("fault", "reading", "_writing", "_done"), CASES)
def test_what_goes_wrong_with_a_look(real, fault, reading, _writing, _done):
    real.fake.fail_next(fault)
    with pytest.raises(reading):
        real.hasty().find(asked())
    assert len(real.fake.requests) == 1


def test_a_service_that_is_down_did_nothing(real):
    real.fake.down()
    with pytest.raises(Unavailable, match="Connection refused"):
        real.gateway().deliver(asked())
    real.fake.up()
    assert real.gateway().deliver(asked()).reference in real.fake.issues


def test_follow_ups_through_random_faults_become_one_issue_each(real):
    chance = random.Random(11)  # noqa: S311 - the same each time
    quick = [
        case[0]
        for case in FAULTS.values()
        if case[1] is Unavailable and case[0].kind not in ("hangs", "late", "trickles", "creeps")
    ]
    titles = [f"Follow-up {number}" for number in range(40)]
    for title in titles:
        if chance.random() < 0.6:
            real.fake.fail_next(*chance.choices(quick, k=chance.randint(1, 3)))
        opened(real.hasty(), asked(title, title))
    assert real.fake.titles == titles
    assert len([seen for seen in real.fake.requests if seen.fault]) > 30


def opened(gateway, effect):
    """Open it with the loop that the outbox has."""
    unsure = False
    for _ in range(20):
        try:
            found = gateway.find(effect) if unsure else None
            return found or gateway.deliver(effect)
        except Ambiguous:
            unsure = True
        except Unavailable:
            continue
    raise AssertionError(f"{effect.key} was never opened")


# ---- what must not be told


def test_no_token_is_in_anything_that_is_said(real):
    gateway = real.gateway()
    assert TOKEN not in repr(gateway)
    said = f'{{"message": "not {TOKEN}", "errorMessages": ["not {TOKEN}"]}}'.encode()
    for status in (401, 403, 422):
        real.fake.fail_next(faults.answers(status, body=said))
        with pytest.raises(Rejected) as told:
            gateway.deliver(asked())
        assert TOKEN not in str(told.value)
    real.fake.fail_next(faults.answers(401))
    with pytest.raises(Rejected, match=f"does not accept {CREDENTIAL}"):
        gateway.deliver(asked())


@pytest.mark.parametrize("token", ["", "two words", "línea", "a\nb"])
def test_a_token_that_cannot_be_sent_is_refused_without_showing_it(real, token):
    with pytest.raises(ValueError, match="is empty, or holds a space") as told:
        real.gateway(token=token)
    assert not token or token not in str(told.value)


def test_no_token_goes_without_tls(real):
    with pytest.raises(ValueError, match="must begin with https"):
        real.gateway(base_url="http://localhost:1")


@pytest.mark.parametrize("project", ["no project", "../x", "a/b/c", "paas", "https://x/y"])
def test_a_project_that_is_none_is_refused(real, project):
    with pytest.raises(ValueError, match="must be"):
        real.gateway(project=project)


def test_a_project_that_is_not_shown_is_named_at_a_check(real):
    project = "gds/elsewhere" if isinstance(real.fake, GitHubFake) else "OTHER"
    with pytest.raises(Rejected, match=f"{project}, or does not show it to {CREDENTIAL}"):
        real.gateway(project=project).probe()


# ---- the played one


def test_the_played_tracker_opens_each_once_and_says_that_it_is_played():
    gateway = SimulatedTracker()
    first = gateway.deliver(asked())
    assert gateway.deliver(asked()) == first == gateway.find(asked())
    assert (first.reference, first.detail["simulated"]) == ("SIM-1", True)
    assert gateway.find(asked("another")) is None
    gateway.end("SIM-1", IssueState.DROPPED)
    assert gateway.state("SIM-1") is IssueState.DROPPED
    assert gateway.state("SIM-2") is None
    gateway.fail(1)
    with pytest.raises(Unavailable):
        gateway.deliver(asked("another"))
    assert gateway.deliver(asked("another")).reference == "SIM-2"

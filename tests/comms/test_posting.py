"""A draft on the status page: the first post opens the incident there, the others go on with it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from muster.comms import sending
from muster.comms.components import state
from muster.comms.sending import Words
from muster.comms.status_posts import failing, is_on_page, on_page
from muster.incidents.progress import fix, resolve
from muster.kernel.decisions import Accepted, Refused
from muster.kernel.effects import EffectDelayed, EffectDone, EffectDropped, EffectFailed
from muster.kernel.payloads import new_event as as_draft
from muster.playbook.model import Channel
from tests.incidents.conftest import ALEX, SAM, TEN

PAGE = Channel(name="StatusPage", how="status_page")
LIST = Channel(name="list", how="mail", to=("tenants@example.invalid",))
SOON = TEN + timedelta(hours=1)


def send(drafts, kind="first", text="Apps fail", because="a drill", elsewhere=None):
    """Write a draft and have it posted; return the effect."""
    if kind == "review":
        drafts.write(SAM, kind, text)
    else:
        drafts.write(SAM, kind, text, next_update=SOON)
    outcome = drafts.case.decide(
        SAM, sending.send, drafts.last, (PAGE,),
        lambda draft: Words("UPDATE", draft.text, "Problem with apps"), elsewhere, because=because,
    )  # fmt: skip
    return drafts.incident.effects[-1] if isinstance(outcome, Accepted) else outcome


def fate(drafts, body):
    drafts.case.decide(SAM, lambda *_: Accepted((as_draft(body),)))


def done(drafts, effect, incident="PAGE1"):
    fate(drafts, EffectDone(effect.number, "NOTICE", {"incident": incident}))


def now(drafts, effect):
    """Return the action that a post is now, and the page's incident that it is about."""
    going_out = on_page(drafts.incident, effect).effect
    return going_out.action, going_out.payload.get("incident")


def test_a_post_says_what_the_page_calls_it_how_it_stands_and_what_is_affected(drafts):
    effect = send(drafts)
    assert (effect.effect.gateway, effect.effect.action) == ("statuspage", "post")
    assert effect.effect.payload == {
        "name": "Apps fail",
        "status": "investigating",
        "body": "first: Apps fail",
        "components": {},
        "titled": True,
        "since": TEN.isoformat(),
        "next_update": SOON.isoformat(),
    }
    assert effect.serves == "draft/1/StatusPage"


def test_the_page_calls_an_incident_by_what_tenants_notice_once_somebody_says_it(drafts):
    first = send(drafts, "possible", "")
    assert on_page(drafts.incident, first).effect.payload["name"] == "Problem with apps"
    done(drafts, first)
    second = send(drafts, "identified", "logins may fail. You may have to wait")
    payload = on_page(drafts.incident, second).effect.payload
    assert (payload["name"], payload["titled"]) == ("Logins may fail", True)
    done(drafts, second)
    drafts.case.decide(ALEX, fix, "undone")
    watched = send(drafts, "identified", "Nobody is affected")
    assert "titled" not in on_page(drafts.incident, watched).effect.payload
    drafts.case.decide(ALEX, resolve, "gone", because="a drill")
    over = send(drafts, "resolved", "")
    payload = on_page(drafts.incident, over).effect.payload
    assert "titled" not in payload
    assert payload["until"] == drafts.incident.ended_at.isoformat()


def test_a_title_is_two_lines_on_a_phone_at_most_and_cut_between_words(drafts):
    payload = send(drafts, text="Requests to some of your apps " * 9).effect.payload
    assert len(payload["name"]) <= 91
    assert payload["name"].endswith("apps Requests…") or payload["name"].endswith("…")
    assert "  " not in payload["name"]


def test_what_another_incident_says_to_fail_does_not_work_with_the_end_of_this(drafts):
    playbook = drafts.case.playbook
    drafts.case.decide(SAM, state, {"apps": "partial_outage", "logs": "major_outage"})
    done(drafts, send(drafts))
    other = replace(drafts.incident, number=8, components={"apps": "major_outage"})
    assert failing([other], playbook) == {"apps": "major_outage"}
    drafts.case.decide(ALEX, resolve, "gone", because="a drill")
    over = send(drafts, "resolved", "", elsewhere=failing([other], playbook))
    assert over.effect.payload["components"] == {"apps": "major_outage", "logs": "operational"}
    assert failing([drafts.incident], playbook) == {}


def test_the_first_opens_the_incident_and_those_after_it_go_on_with_it(drafts):
    first = send(drafts)
    assert now(drafts, first) == ("create", None)
    done(drafts, first)
    second = send(drafts, "identified")
    assert second.after == first.number
    assert now(drafts, second) == ("update", "PAGE1")
    done(drafts, second)
    assert now(drafts, send(drafts, "possible")) == ("update", "PAGE1")


def test_what_was_opened_stays_opened_by_what_opened_it(drafts):
    """A post whose answer was lost is looked up as what it was, whatever came after it."""
    first = send(drafts)
    done(drafts, first)
    done(drafts, send(drafts, "identified"))
    assert now(drafts, first) == ("create", None)


@pytest.mark.parametrize("end", [EffectFailed, EffectDropped])
def test_after_one_that_never_came_out_the_next_opens_the_incident(drafts, end):
    first = send(drafts)
    fate(drafts, EffectDelayed(first.number, SOON))
    second = send(drafts, "identified")
    fate(drafts, end(first.number))
    assert second.after == first.number
    assert now(drafts, second) == ("create", None)


def test_a_review_goes_with_what_is_there_with_the_link_in_it(drafts):
    refused = send(drafts, "review", "The report: https://example.org/report.")
    assert isinstance(refused, Refused)
    assert [reason.code for reason in refused.reasons] == ["nothing_on_page"]
    first = send(drafts)
    assert is_on_page(drafts.incident)
    done(drafts, first)
    drafts.case.decide(ALEX, resolve, "gone", because="a drill")
    review = send(drafts, "review", "We have written a report: https://example.org/report.")
    assert now(drafts, review) == ("postmortem", "PAGE1")
    assert review.effect.payload["link"] == "https://example.org/report"


def test_nothing_is_on_the_page_while_all_posts_failed(drafts):
    fate(drafts, EffectFailed(send(drafts).number, "refused"))
    assert not is_on_page(drafts.incident)


def test_another_effect_stays_as_it_is(drafts):
    send(drafts)
    drafts.case.decide(
        SAM, sending.send, drafts.last, (LIST,), lambda _: Words("UPDATE", "Apps fail", "Problem")
    )
    mail = drafts.incident.effects[-1]
    assert mail.effect.action == "send"
    assert on_page(drafts.incident, mail) is mail

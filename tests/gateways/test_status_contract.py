"""What every status page does alike: Statuspage, the page of our own, and the simulated one."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from muster.gateways import Effect, Rejected
from muster.gateways.status_posts import Component
from muster.kernel.effects import KnownEffect
from tests.gateways.status_posts import opening, post, postmortem, update


@pytest.fixture(params=["statuspage", "published", "simulated"])
def page(request):
    return request.getfixturevalue(f"{request.param}_page")


def test_an_incident_is_opened_updated_and_closed(page):
    opened = page.deliver(opening())
    incident = opened.reference
    assert opened.detail["status"] == "investigating"
    assert opened.detail["shortlink"] == page.incident(incident).url
    said = page.deliver(update(incident))
    assert said.reference != incident
    assert said.detail == {**opened.detail, "status": "identified"}
    over = update(incident, "INC-7/9", status="resolved", body="It is over.\n\nThank you.")
    page.deliver(over)
    learnt = page.deliver(postmortem(incident, link="https://example.org/report"))
    assert learnt.reference == incident
    shown = page.incident(incident)
    assert (shown.id, shown.name, shown.status) == (incident, "Apps fail", "postmortem")
    assert [(each.status, each.body.splitlines()[0]) for each in shown.notices] == [
        ("investigating", "End users may see errors."),
        ("identified", "We know why."),
        ("resolved", "It is over."),
        ("postmortem", "What we learnt."),
    ]
    assert said.reference == shown.notices[1].id
    assert all(each.at.utcoffset() is not None for each in shown.notices)


def test_components_change_with_the_posts_that_name_them(page):
    assert page.component_states() == (
        Component("api", "The API", "operational"),
        Component("apps", "Tenants’ applications", "operational"),
    )
    incident = page.deliver(opening()).reference
    assert [each.state for each in page.component_states()] == ["operational", "partial_outage"]
    page.deliver(update(incident, components={"api": "degraded_performance"}))
    page.deliver(update(incident, "k", components={"apps": "operational"}, body="Better."))
    states = [each.state for each in page.component_states()]
    assert states == ["degraded_performance", "operational"]


def test_the_same_post_twice_is_one(page):
    assert page.find(opening()) is None
    first = page.deliver(opening())
    assert page.deliver(opening()) == page.find(opening()) == first
    assert page.find(update(first.reference)) is None
    said = page.deliver(update(first.reference))
    assert page.deliver(update(first.reference)) == page.find(update(first.reference)) == said
    assert page.find(postmortem(first.reference)) is None
    learnt = page.deliver(postmortem(first.reference))
    assert page.deliver(postmortem(first.reference)) == learnt
    assert page.find(postmortem(first.reference)) == learnt
    assert len(page.incident(first.reference).notices) == 3


def test_two_openings_are_two_incidents_though_they_say_the_same(page):
    references = {page.deliver(opening(key)).reference for key in "aab"}
    assert len(references) == 2


def test_a_find_after_more_was_said_tells_what_it_became(page):
    opened = page.deliver(opening())
    said = page.deliver(update(opened.reference))
    page.deliver(update(opened.reference, "k", status="monitoring", body="It is mended."))
    assert page.find(opening()).reference == opened.reference
    assert page.find(update(opened.reference)).reference == said.reference


def test_the_same_opening_from_many_threads_is_one_incident(page):
    page.deliver(opening())
    with ThreadPoolExecutor(4) as pool:
        found = set(pool.map(lambda _: page.deliver(opening()).reference, range(12)))
    assert len(found) == 1


def test_an_incident_that_is_not_there(page):
    assert page.incident("nowhere") is None
    for asked in (update("nowhere"), postmortem("nowhere")):
        with pytest.raises(Rejected):
            page.deliver(asked)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (post("shout", "k"), "no action “shout”"),
        (opening(""), "without a key"),
        (opening(name=" \x07 "), "needs the text “name”"),
        (opening(body=""), "needs the text “body”"),
        (opening(body="x" * 25_001), "at most 25000"),
        (opening(status="resolving"), "valid: investigating, identified, monitoring, resolved"),
        (opening(status=None), "no status"),
        (opening(components=["apps"]), "states by the ids"),
        (opening(components={"apps": "broken"}), "valid: operational, under_maintenance"),
        (opening(components={"../apps": "operational"}), "component"),
        (opening(deliver_notifications="no"), "either true or false"),
        (post("update", "k", status="identified", body="x"), "needs the text “incident”"),
        (update("../users"), "not the id"),
        (postmortem("x", link="javascript:alert(1)"), "no link"),
        (postmortem("x", link='https://example.org/"onclick="'), "no link"),
        (postmortem("x", body=" "), "needs the text “body”"),
    ],
)
def test_what_is_not_complete_is_rejected_with_the_reason(page, asked, said):
    for act in (page.deliver, page.find):
        with pytest.raises(Rejected, match=said):
            act(asked)


def test_a_component_that_the_page_does_not_have_is_rejected(page):
    with pytest.raises(Rejected, match="gone"):
        page.deliver(opening(components={"gone": "major_outage"}))
    assert page.find(opening()) is None


def test_text_from_people_is_kept_as_they_meant_it(page):
    body = "Line\r\nand line\x00\x1b[31m\u202e {{ 7 }} <b>&amp;</b>\ud800"
    name = "  Apps\nfail " + "x" * 300
    shown = page.incident(page.deliver(opening(body=body, name=name)).reference)
    assert shown.notices[0].body == "Line\nand line[31m {{ 7 }} <b>&amp;</b>"
    assert len(shown.name) == 255
    assert shown.name.startswith("Apps fail xx")


def test_an_update_that_follows_an_opening_is_about_what_the_page_calls_it(page):
    opened = page.deliver(opening())
    said = post("update", "INC-7/2", status="identified", body="We know why.")
    following = KnownEffect(2, said, "comms/2", follows=1).about(opened.reference)
    page.deliver(following.effect)
    assert page.incident(opened.reference).status == "identified"


def test_what_is_asked_is_safe_to_keep_as_json(page):
    asked = opening(components={"apps": "major_outage"}, deliver_notifications=False)
    delivery = page.deliver(Effect(asked.key, asked.gateway, asked.action, dict(asked.payload)))
    assert set(delivery.detail) == {"incident", "shortlink", "status"}
    assert all(isinstance(each, str) for each in delivery.detail.values())


def test_after_the_end_what_still_does_not_work_is_named(page):
    incident = page.deliver(opening(components={"apps": "major_outage"})).reference
    said = page.deliver(update(incident))
    assert "not_operational" not in said.detail
    over = update(incident, "k", status="resolved", body="It is over.")
    ended = page.deliver(over)
    assert ended.detail["not_operational"] == ["Tenants’ applications"]
    assert page.find(over) == ended
    mended = {"components": {"apps": "operational"}, "status": "resolved", "body": "All is well."}
    assert page.deliver(update(incident, "l", **mended)).detail["not_operational"] == []

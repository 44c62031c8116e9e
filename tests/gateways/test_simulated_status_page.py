"""The simulated status page does what the real ones do, and shows nothing to anybody."""

import pytest

from muster.gateways import Rejected, Unavailable
from muster.gateways.status_posts import Post
from tests.gateways.status_posts import NOON, opening, update


def test_it_keeps_what_was_posted_in_order(simulated_page):
    for key in "cab":
        simulated_page.deliver(opening(key))
    assert list(simulated_page.posts) == ["c", "a", "b"]
    assert simulated_page.posts["a"] == Post(
        "create",
        "investigating",
        "End users may see errors.",
        name="Apps fail",
        components={"apps": "partial_outage"},
    )
    assert simulated_page.simulated


def test_references_are_counted_and_times_are_those_of_its_clock(simulated_page):
    incident = simulated_page.deliver(opening()).reference
    assert (incident, simulated_page.deliver(update(incident)).reference) == ("SIM1", "SIM2")
    assert [each.at for each in simulated_page.incident("SIM1").notices] == [NOON, NOON]


def test_it_fails_as_often_as_it_is_told(simulated_page):
    simulated_page.fail(2)
    for _ in range(2):
        with pytest.raises(Unavailable):
            simulated_page.deliver(opening())
    assert simulated_page.posts == {}
    simulated_page.deliver(opening())
    assert list(simulated_page.posts) == ["INC-7/1"]


def test_it_fails_until_it_is_restored(simulated_page):
    simulated_page.fail()
    reads = (
        simulated_page.probe,
        simulated_page.component_states,
        lambda: simulated_page.incident("SIM1"),
        lambda: simulated_page.find(opening()),
        lambda: simulated_page.deliver(opening()),
    )
    for call in reads * 2:
        with pytest.raises(Unavailable):
            call()
    simulated_page.restore()
    assert simulated_page.probe() == "the status page is only simulated"


def test_a_post_that_is_none_is_rejected_also_while_it_fails(simulated_page):
    simulated_page.fail(1)
    with pytest.raises(Rejected):
        simulated_page.deliver(opening(body=""))
    with pytest.raises(Unavailable):
        simulated_page.deliver(opening())

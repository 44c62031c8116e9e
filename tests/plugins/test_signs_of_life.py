"""Who leads and types anything, anywhere, is there; who says nothing is asked after."""

import pytest

ASKED_AFTER = "engineering lead, was named at"


@pytest.fixture
def named(theatre):
    """Alex has named Pat engineering lead of INC-1; INC-2 is open too."""
    theatre.say("alex", "!incident start Apps fail --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.say("alex", "!incident start Builds queue --tenants no")
    theatre.say("alex", "!incident lead INC-1 pat")
    theatre.pass_time(minutes=5)
    return theatre


def asked_after(theatre, **length):
    theatre.pass_time(**length)
    return [text for _, text in theatre.posts if ASKED_AFTER in text]


def test_who_says_nothing_is_asked_after(named):
    assert asked_after(named, minutes=12)


@pytest.mark.parametrize(
    ("room", "typed"),
    [
        (None, "!incident status INC-1"),
        ("#paas-incident", "!incident note INC-2 I look at the builds"),
        ("#paas-internal", "!rota now"),
        ("#paas-incident", "I am looking at the router"),
        (None, "!comms draft INC-9"),
    ],
)
def test_whatever_they_type_shows_that_they_are_there(named, room, typed):
    named.say("pat", typed, room=room)
    assert not asked_after(named, minutes=30)


def test_what_they_record_elsewhere_counts_after_a_restart_too(named):
    named.say("pat", "!incident join INC-2")
    named.restart()
    assert not asked_after(named, minutes=30)


def test_what_they_typed_before_they_were_named_shows_nothing(theatre):
    theatre.say("alex", "!incident start Apps fail --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.say("pat", "!incident status")
    theatre.pass_time(minutes=2)
    theatre.say("alex", "!incident lead INC-1 pat")
    assert asked_after(theatre, minutes=17)


@pytest.mark.parametrize(
    ("ends", "goes_on"),
    [
        ("pause Lunch --because all are hungry", "resume"),
        ("resolve It is over", "reopen It is not"),
    ],
)
def test_who_led_it_before_was_not_named_when_work_goes_on(theatre, ends, goes_on):
    theatre.say("alex", "!incident start Apps fail --tenants no")
    theatre.say("alex", f"!incident {ends}")
    theatre.pass_time(minutes=20)
    theatre.say("pat", f"!incident {goes_on}")
    theatre.say("mika", "!incident note I see it too")
    assert not asked_after(theatre, minutes=30)


@pytest.mark.parametrize("goes_on", ["resume --lead pat", "reopen It is not --lead pat"])
def test_who_is_named_when_work_goes_on_is_there_once_they_type(theatre, goes_on):
    ends = "pause Lunch --because all are hungry" if "resume" in goes_on else "resolve It is over"
    theatre.say("alex", "!incident start Apps fail --tenants no")
    theatre.say("alex", f"!incident {ends}")
    theatre.say("alex", f"!incident {goes_on}")
    theatre.pass_time(minutes=5)
    theatre.tell("pat", "!incident next")
    assert not asked_after(theatre, minutes=30)

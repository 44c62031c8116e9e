"""Which channel is meant by whoever tells what tenants were told there."""

import pytest

from muster.comms.channel_names import NoChannel, meant_by, read_channel
from muster.incidents.entries import announce
from muster.playbook.model import Channel
from tests.incidents.conftest import SAM


@pytest.fixture
def comms(playbook):
    channels = (Channel(name="StatusPage"), Channel(name="the list"), Channel(name="the"))
    return playbook.comms.model_copy(update={"channels": channels})


@pytest.mark.parametrize(
    ("text", "channel", "rest"),
    [
        ("StatusPage Some requests fail", "StatusPage", "Some requests fail"),
        ("statuspage", "StatusPage", ""),
        ("StatusPage: they know", "StatusPage", "they know"),
        ("#paas, they know", "#paas", "they know"),
        ("phone\tthey know", "phone", "they know"),
        ("phone\nthey know\nall of it", "phone", "they know\nall of it"),
        ("the list they know", "the list", "they know"),
        ("the listing says so", "the", "listing says so"),
        ("StatusPages they know", "StatusPage", "they know"),
        ("status-page: they know", "StatusPage", "they know"),
        ("Status Page they know", "StatusPage", "they know"),
        ("Status they know", "StatusPage", "they know"),
        ("Stats they know", "Stats", "they know"),
        ("by phone they know", "phone", "they know"),
        ("on the status page they know", "StatusPage", "they know"),
        ("in the list they know", "the list", "they know"),
        ("list they know", "the list", "they know"),
    ],
)
def test_a_text_begins_with_a_channel(led, comms, text, channel, rest):
    assert read_channel(text, led.incident, comms) == (channel, rest)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("StatusPage", "StatusPage"),
        ("StatsuPage", "StatusPage"),
        ("StatusPages", "StatusPage"),
        ("statuspag", "StatusPage"),
        ("Status", "StatusPage"),
        ("the lst", "the list"),
        ("phone", None),
        ("Slack", None),
        ("page", None),
    ],
)
def test_a_name_that_can_only_be_another_misspelt_is_known_for_it(led, comms, name, meant):
    assert meant_by(name, led.incident, comms) == meant


def test_a_name_that_was_used_before_is_known_whatever_it_looks_like(led, comms):
    led.decide(SAM, announce, "email/phone", "they know")
    assert read_channel("EMAIL/phone again", led.incident, comms) == ("email/phone", "again")


@pytest.mark.parametrize("text", ["a/b x", "a,b x", "/", ",", "x" * 61, "by"])
def test_what_nobody_could_find_again_names_no_channel(led, comms, text):
    with pytest.raises(NoChannel, match=text.split()[0]):
        read_channel(text, led.incident, comms)


def test_what_is_accepted_is_a_name_that_a_playbook_may_have(led, comms):
    for text in ("#paas, x", "phone: x", "ünïcode x", "x" * 60):
        name, _ = read_channel(text, led.incident, comms)
        assert Channel(name=name).name == Channel.elsewhere(name).name == name


@pytest.mark.parametrize(
    ("text", "channel", "rest"),
    [
        ("the boards They know", "the boards on the quay", "They know"),
        ("boards", "the boards on the quay", ""),
        ("the quay board: They know", "the boards on the quay", "They know"),
        ("tenant list They know", "tenant-list", "They know"),
        ("by email They know", "tenant-list", "They know"),
        ("lists", "tenant-list", ""),
        ("phone They know", "phone", "They know"),
    ],
)
def test_a_part_of_a_name_that_one_channel_alone_has_is_that_channel(
    led, playbook, text, channel, rest
):
    mail = {"how": "mail", "to": ("tenants@example.invalid",)}
    channels = (Channel(name="the boards on the quay"), Channel(name="tenant-list", **mail))
    comms = playbook.comms.model_copy(update={"channels": channels})
    assert read_channel(text, led.incident, comms) == (channel, rest)


def test_a_part_that_two_channels_have_is_neither_and_with_a_reason_it_is_another(led, playbook):
    channels = (Channel(name="tenant-list"), Channel(name="press-list"))
    comms = playbook.comms.model_copy(update={"channels": channels})
    assert read_channel("list they know", led.incident, comms) == ("list", "they know")
    assert read_channel("press", led.incident, comms) == ("press-list", "")
    assert read_channel("press", led.incident, comms, another=True) == ("press", "")

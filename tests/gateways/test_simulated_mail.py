"""The simulated mail does what the gateway to a mail server does, and sends nothing."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from muster.gateways import Effect, Rejected, Unavailable
from muster.gateways.mail_message import Letter
from muster.gateways.simulated_mail import SimulatedMail

ALEX, SAM = "alex@paas.example.org", "sam@paas.example.org"
SENDER = "muster@paas.example.org"


def letter(key="INC-7/mail/1", action="send", **payload):
    asked = {"to": [ALEX, SAM], "subject": "Help\nwith  INC-7", "text": "Apps fail.", **payload}
    return Effect(key, "mail", action, asked)


@pytest.fixture
def simulated():
    return SimulatedMail(SENDER)


@pytest.fixture(params=["server", "simulated"])
def mailing(request):
    """Both of them: what holds for one holds for the other."""
    return request.getfixturevalue("simulated" if request.param == "simulated" else "mail")


both = pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")


@both
def test_a_mail_is_accepted_for_everybody_and_known_by_its_message_id(mailing):
    first, copy = mailing.deliver(letter()), mailing.deliver(letter())
    assert first == copy
    assert first.reference == "<e2b62cf4938474bed33ddfbe6cbd62ca@paas.example.org>"
    assert first.detail["accepted"] == [ALEX, SAM]
    assert first.detail["refused"] == {}
    assert first.detail["said"].startswith("250 ")
    assert mailing.deliver(letter("INC-7/mail/2")).reference != first.reference
    assert mailing.find(letter()) is None


@both
@pytest.mark.parametrize(
    "asked",
    [
        letter(action="shout"),
        letter(key=""),
        letter(to=["alex"]),
        letter(to=[]),
        letter(subject=""),
        letter(text=""),
        letter(reply_to="nobody"),
    ],
)
def test_what_is_rejected(mailing, asked):
    with pytest.raises(Rejected):
        mailing.deliver(asked)


@both
def test_a_probe_says_who_answers(mailing):
    assert mailing.probe() in ("post.example.org", "simulated mail")


def test_it_keeps_what_was_sent_in_order(simulated):
    for key in "cab":
        simulated.deliver(letter(key, reply_to=SAM))
    assert list(simulated.sent) == ["c", "a", "b"]
    assert simulated.sent["a"] == Letter((ALEX, SAM), "Help with INC-7", "Apps fail.", SAM)


def test_it_fails_as_often_as_it_is_told(simulated):
    simulated.fail(2)
    for _ in range(2):
        with pytest.raises(Unavailable):
            simulated.deliver(letter())
    assert simulated.sent == {}
    simulated.deliver(letter())
    assert list(simulated.sent) == ["INC-7/mail/1"]


def test_it_fails_until_it_is_restored(simulated):
    simulated.fail()
    for call in (lambda: simulated.deliver(letter()), simulated.probe) * 2:
        with pytest.raises(Unavailable):
            call()
    simulated.restore()
    simulated.probe()
    simulated.deliver(letter())


def test_a_mail_that_is_none_is_rejected_also_while_it_fails(simulated):
    simulated.fail(1)
    with pytest.raises(Rejected):
        simulated.deliver(letter(to=[]))
    with pytest.raises(Unavailable):
        simulated.deliver(letter())


def test_the_same_mail_from_many_threads_is_kept_once(simulated):
    with ThreadPoolExecutor(8) as pool:
        found = set(pool.map(lambda _: simulated.deliver(letter()).reference, range(100)))
    assert len(found) == len(simulated.sent) == 1

"""The gateway to a mail server, against a real one on loopback, with real TLS."""

import logging
import re
import socket
from base64 import b64encode
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import default

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from muster.gateways import Ambiguous, Effect, Rejected, Unavailable
from muster.gateways.mail import Mail
from tests.gateways import mail_server as faults
from tests.gateways.certificates import certificate
from tests.gateways.conftest import HASTE, mail_at
from tests.gateways.mail_server import PASSWORD, USER, LoopbackMailServer

pytestmark = pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
NOW = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
ALEX, SAM, PAT = "alex@paas.example.org", "sam@paas.example.org", "pat@paas.example.org"
both_kinds_of_tls = pytest.mark.parametrize("mail_server", ["implicit", "starttls"], indirect=True)


def effect(action="send", key="INC-7/mail/1", asked_at=NOW, **payload):
    return Effect(key, "mail", action, payload, asked_at)


def letter(**payload):
    asked = {"to": [ALEX], "subject": "Help with INC-7", "text": "Apps fail.\n", **payload}
    return effect(**asked)


def received(server):
    [mailed] = server.mails
    return message_from_bytes(mailed.data, policy=default)


# What is sent.


@both_kinds_of_tls
def test_a_mail_reaches_the_server_over_tls(mail_server, mail):
    delivery = mail.deliver(letter(to=[ALEX, SAM], reply_to=PAT))
    [mailed] = mail_server.mails
    assert mailed.encrypted
    assert (mailed.sender, mailed.to) == ("muster@paas.example.org", [ALEX, SAM])
    assert mailed.client == "paas.example.org", "and not the name of the machine"
    message = received(mail_server)
    headers = {name: str(value) for name, value in message.items()}
    assert headers == {
        "From": "muster@paas.example.org",
        "To": f"{ALEX}, {SAM}",
        "Reply-To": PAT,
        "Subject": "Help with INC-7",
        "Date": "Mon, 02 Mar 2026 14:00:00 +0000",
        "Message-ID": delivery.reference,
        "Auto-Submitted": "auto-generated",
        "MIME-Version": "1.0",
        "Content-Type": 'text/plain; charset="utf-8"',
        "Content-Transfer-Encoding": "quoted-printable",
    }
    assert message.get_content() == "Apps fail.\r\n"
    assert delivery.detail == {
        "accepted": [ALEX, SAM],
        "refused": {},
        "said": "250 2.0.0 queued as 4F2A",
    }
    assert mail_server.commands[-1][-1] == "QUIT"


def test_a_second_copy_has_the_same_message_id_and_another_mail_has_another(mail_server, mail):
    keys = ["INC-7/mail/1", "INC-7/mail/1", "INC-7/mail/2"]
    first, copy, other = [mail.deliver(effect(key=key, **letter().payload)) for key in keys]
    assert first.reference == copy.reference != other.reference
    assert re.fullmatch(r"<[0-9a-f]{32}@paas\.example\.org>", first.reference)


def test_a_mail_without_a_time_is_of_now(mail_server, mail):
    before = datetime.now(UTC) - timedelta(seconds=1)
    mail.deliver(effect(asked_at=None, **letter().payload))
    assert before <= received(mail_server)["Date"].datetime <= datetime.now(UTC)


def test_an_address_that_is_named_twice_gets_one_mail(mail_server, mail):
    mail.deliver(letter(to=[ALEX, SAM, ALEX]))
    assert mail_server.mails[0].to == [ALEX, SAM]


def test_a_hundred_addresses_are_asked_for_and_not_more(mail_server, mail):
    many = [f"engineer-{number}@paas.example.org" for number in range(101)]
    mail.deliver(letter(to=many[:100]))
    assert mail_server.mails[0].to == many[:100]
    assert str(received(mail_server)["To"]) == ", ".join(many[:100])
    with pytest.raises(Rejected, match="at most 100"):
        mail.deliver(letter(to=many))


def test_a_long_subject_is_cut(mail_server, mail):
    mail.deliver(letter(subject="Äpfel " * 100))
    subject = received(mail_server)["Subject"]
    assert len(subject) == 200
    assert subject.startswith("Äpfel Äpfel")
    assert subject.endswith("…")


@pytest.mark.parametrize(
    "subject",
    ["Help\r\nBcc: eve@example.org", "Help\n\nBcc: eve@example.org", "Help\x00\x0bBcc:\u2028eve"],
)
def test_a_subject_of_many_lines_is_one(mail_server, mail, subject):
    mail.deliver(letter(subject=subject))
    message = received(mail_server)
    assert message["Subject"] == " ".join(re.split(r"[\s\x00]+", subject))
    assert message["Bcc"] is None
    assert mail_server.mails[0].to == [ALEX]


def test_what_looks_encoded_stays_as_it_was_typed(mail_server, mail):
    subject = "=?utf-8?q?Help=0D=0ABcc=3A_eve=40example=2Eorg?="
    mail.deliver(letter(subject=subject))
    assert received(mail_server)["Subject"] == subject


AWKWARD = st.lists(
    st.one_of(
        st.characters(codec="utf-8"),
        st.sampled_from("\r\n\t .:=?_\x00\x1f\x85\u2028\u202eäß🚒"),
        st.sampled_from(["=?utf-8?q?", "?=", "\r\n.\r\n", "\r\nBcc: ", "From ", "a" * 300]),
    ),
    max_size=60,
).map("".join)


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(subject=AWKWARD, text=AWKWARD)
def test_whatever_people_write_is_sent_and_nothing_else(mail_server, mail, subject, text):
    mail_server.mails.clear()
    mail.deliver(letter(subject=f"INC-7 {subject}", text=f"Help: {text}"))
    message = received(mail_server)
    assert sorted(message.keys()) == [
        "Auto-Submitted",
        "Content-Transfer-Encoding",
        "Content-Type",
        "Date",
        "From",
        "MIME-Version",
        "Message-ID",
        "Subject",
        "To",
    ]
    assert str(message["To"]) == ALEX
    seen = " ".join(re.sub("[\x00-\x1f\x7f-\x9f]", " ", f"INC-7 {subject}").split())
    assert str(message["Subject"]) == (seen if len(seen) <= 200 else f"{seen[:199]}…")
    body = message.get_payload(decode=True).decode("utf-8")
    assert lines(body) == lines(f"Help: {text}")
    assert max(len(line) for line in mail_server.mails[0].data.split(b"\r\n")) <= 78
    assert mail_server.mails[0].data.isascii()
    assert mail_server.mails[0].to == [ALEX]


def lines(text):
    """The lines of a text; the last need not have ended."""
    found = re.split("\r\n|\r|\n", text)
    return found[:-1] if found[-1] == "" else found


def test_what_no_mail_can_hold_is_shown_as_such(mail_server, mail):
    mail.deliver(letter(subject="Help \ud800 now", text="Apps\udfff fail"))
    message = received(mail_server)
    assert message["Subject"] == "Help now"
    assert message.get_content() == "Apps\ufffd fail\r\n"


def test_mails_from_many_threads_all_arrive(mail_server, mail):
    effects = [effect(key=f"INC-7/mail/{n}", **letter().payload) for n in range(24)]
    with ThreadPoolExecutor(8) as pool:
        deliveries = list(pool.map(mail.deliver, effects))
    assert len({delivery.reference for delivery in deliveries}) == len(mail_server.mails) == 24


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (effect("shout"), "no action “shout”"),
        (effect(key="", **letter().payload), "key"),
        (letter(to=[]), "to"),
        (letter(to=None), "to"),
        (letter(to=ALEX), "list"),
        (letter(to=[ALEX, 7]), "“7” is no mail address"),
        (letter(to=["alex"]), "“alex” is no mail address; write one such as"),
        (letter(to=["Alex <alex@example.org>"]), "is no mail address"),
        (letter(to=["alex@example.org, eve@example.org"]), "is no mail address"),
        (letter(to=["alex@example.org\r\nBcc: eve@example.org"]), "example.org Bcc: eve"),
        (letter(to=["alex@example.org\n"]), "is no mail address"),
        (letter(to=["<alex@example.org>"]), "is no mail address"),
        (letter(to=["älex@example.org"]), "is no mail address"),
        (letter(to=["alex@-example.org"]), "is no mail address"),
        (letter(to=["alex..a@example.org"]), "is no mail address"),
        (letter(to=["=?utf-8?q?eve=40example.org?=@example.org"]), "is no mail address"),
        (letter(to=["a" * 65 + "@example.org"]), "is no mail address"),
        (letter(to=["a@" + "b." * 130 + "org"]), "is no mail address"),
        (letter(reply_to="nobody"), "“nobody” is no mail address"),
        (letter(reply_to="pat@example.org\nBcc: eve@example.org"), "is no mail address"),
        (letter(subject=" \n\x00"), "subject"),
        (letter(subject=None), "subject"),
        (letter(text=" \n"), "text"),
        (letter(text=["Help"]), "text"),
    ],
)
def test_what_is_no_mail_is_rejected_unsent(mail_server, mail, asked, said):
    with pytest.raises(Rejected, match=said) as rejected:
        mail.deliver(asked)
    assert str(rejected.value).isprintable()
    assert mail_server.commands == []


def test_what_was_taken_cannot_be_asked(mail_server, mail):
    mail.deliver(letter())
    assert mail.find(letter()) is None
    assert len(mail_server.commands) == 1


# What a set-up must have.


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"host": ""}, "name"),
        ({"host": "post..example.org"}, "name"),
        ({"host": "post example"}, "name"),
        ({"port": 0}, "port"),
        ({"port": 65536}, "port"),
        ({"sender": "Muster <muster@example.org>"}, "sender"),
        ({"tls": "maybe"}, "implicit, starttls, none"),
        ({"tls": "none"}, "without TLS only to this machine"),
        ({"tls": "none", "host": "192.0.2.1"}, "without TLS only to this machine"),
        ({"user": None}, "The mail user"),
        ({"user": "muster\n"}, "The mail user"),
        ({"password": None}, "MUSTER_MAIL_PASSWORD"),
        ({"password": ""}, "MUSTER_MAIL_PASSWORD"),
        ({"password": "s3cret\x00"}, "MUSTER_MAIL_PASSWORD"),
        ({"password": "s3crét"}, "MUSTER_MAIL_PASSWORD"),
    ],
)
def test_a_set_up_that_cannot_work_is_refused(wrong, said):
    right = {
        "host": "post.example.org",
        "port": 465,
        "sender": "muster@example.org",
        "user": "muster",
        "password": "s3cret",
        "credential_name": "MUSTER_MAIL_PASSWORD",
    }
    Mail(**right)
    with pytest.raises(ValueError, match=said) as refused:
        Mail(**{**right, **wrong})
    assert "s3cr" not in str(refused.value)


@pytest.mark.parametrize("mail_server", ["none"], indirect=True)
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_server_on_this_machine_may_be_without_tls(mail_server, tls, host):
    mail_at(mail_server, tls, host=host).deliver(letter())
    assert not mail_server.mails[0].encrypted


def test_a_server_that_wants_no_login_is_given_none(mail_server, tls):
    mail_server.login_wanted = False
    mail_at(mail_server, tls, user=None, password=None).deliver(letter())
    assert "AUTH" not in mail_server.commands[0]
    assert len(mail_server.mails) == 1


@pytest.mark.parametrize("hidden", ["PLAIN", "LOGIN"])
def test_either_way_to_log_in_will_do(mail_server, mail, hidden):
    mail_server.mechanisms_hidden = (hidden,)
    mail.deliver(letter())
    assert len(mail_server.mails) == 1


# What goes wrong with a login, and with TLS.


@pytest.mark.parametrize("hidden", ["PLAIN", "LOGIN"])
def test_a_wrong_password_is_tried_once_and_named_by_its_setting(mail_server, tls, hidden):
    mail_server.mechanisms_hidden = (hidden,)
    wrong = mail_at(mail_server, tls, password="not the password")
    for attempt in (lambda: wrong.deliver(letter()), wrong.probe):
        mail_server.commands.clear()
        with pytest.raises(Rejected, match="not accept MUSTER_MAIL_PASSWORD: 535 ") as refused:
            attempt()
        assert "not the password" not in str(refused.value)
        assert mail_server.commands == [["EHLO", "AUTH", "QUIT"]]


def test_a_server_that_wants_a_login_is_named_with_the_setting(mail_server, tls):
    with pytest.raises(Rejected, match="wants a user and MUSTER_MAIL_PASSWORD: 530"):
        mail_at(mail_server, tls, user=None, password=None).deliver(letter())


def test_a_server_that_offers_no_login_is_not_told_the_password(mail_server, mail):
    mail_server.mechanisms_hidden = ("PLAIN", "LOGIN")
    with pytest.raises(Rejected, match=r"no login by PLAIN or LOGIN.*MUSTER_MAIL_PASSWORD"):
        mail.deliver(letter())
    assert mail_server.commands == [["EHLO", "QUIT"]]


def test_a_secret_that_the_server_repeats_is_not_shown(mail_server, mail):
    both, alone = (
        b64encode(text.encode()).decode() for text in (f"\0{USER}\0{PASSWORD}", PASSWORD)
    )
    mail_server.faults["AUTH"] = faults.answers(f"535 not by {both} nor {alone} nor {PASSWORD}")
    with pytest.raises(Rejected) as refused:
        mail.deliver(letter())
    assert str(refused.value).endswith("535 not by … nor … nor …")


def test_no_secret_is_logged_printed_or_represented(mail_server, mail, caplog, capfd):
    caplog.set_level(logging.DEBUG)
    mail.deliver(letter())
    mail_server.faults["AUTH"] = faults.answers(f"454 {PASSWORD}")
    with pytest.raises(Unavailable) as failed:
        mail.deliver(letter())
    ours = [record for record in caplog.records if record.name != "mail.log"]  # the server's own
    printed = capfd.readouterr()
    everything = f"{ours}{printed.out}{printed.err}{mail!r}{failed.value}"
    assert PASSWORD not in everything
    assert b64encode(PASSWORD.encode()).decode() not in everything
    assert printed.err == printed.out == ""


@pytest.mark.parametrize("mail_server", ["none"], indirect=True)
def test_without_starttls_nothing_is_said(mail_server, tls):
    with pytest.raises(Rejected, match="offers no STARTTLS"):
        mail_at(mail_server, tls, tls="starttls").deliver(letter())
    assert mail_server.commands == [["EHLO", "QUIT"]]


@pytest.mark.parametrize("mail_server", ["starttls"], indirect=True)
@pytest.mark.parametrize(
    ("fault", "failure"),
    [
        (faults.answers("454 TLS not available"), Unavailable),
        (faults.answers("502 Not implemented"), Rejected),
        (faults.answers("250 As you like"), Unavailable),
        (faults.stops_reading(), Unavailable),
        (faults.hangs(), Unavailable),
        (faults.closes(), Unavailable),
    ],
    ids=["454", "502", "250", "no handshake", "hangs", "closes"],
)
def test_what_goes_wrong_with_starttls(mail_server, hasty_mail, fault, failure):
    mail_server.faults["STARTTLS"] = fault
    with pytest.raises(failure):
        hasty_mail.deliver(letter())
    [told] = mail_server.commands
    assert told[:2] == ["EHLO", "STARTTLS"]
    assert "AUTH" not in told


@both_kinds_of_tls
def test_an_unknown_certificate_is_rejected_and_nothing_is_said(mail_server, tls):
    with pytest.raises(Rejected, match=r"certificate of the mail server 127.0.0.1 .* self.signed"):
        mail_at(mail_server, tls, verify=None).deliver(letter())
    assert all("AUTH" not in told for told in mail_server.commands)


@pytest.mark.parametrize(
    ("lasts", "host", "why"),
    [
        (timedelta(minutes=-1), "127.0.0.1", "expired"),
        (timedelta(days=1), "127.0.0.2", "not valid for"),
    ],
)
@pytest.mark.parametrize("kind", ["implicit", "starttls"])
def test_a_certificate_that_is_old_or_of_another_is_rejected(tmp_path, kind, lasts, host, why):
    made = certificate(tmp_path, lasts)
    server = LoopbackMailServer(made, kind, host)
    with pytest.raises(Rejected, match=why):
        mail_at(server, made, host=host).deliver(letter())
    server.stop()
    assert all("AUTH" not in told for told in server.commands)


@pytest.mark.parametrize("kind", ["implicit", "starttls"])
def test_nobody_listens(mail_server, tls, kind):
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        refusing = mail_at(mail_server, tls, port=silent.getsockname()[1], tls=kind)
        for attempt in (lambda: refusing.deliver(letter()), refusing.probe):
            with pytest.raises(Unavailable, match="refused"):
                attempt()


@pytest.mark.parametrize("kind", ["implicit", "starttls"])
def test_somebody_listens_and_says_nothing(mail_server, tls, kind):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        with pytest.raises(Unavailable, match="timed out"):
            mail_at(mail_server, tls, port=port, tls=kind, timeout=HASTE).deliver(letter())


def test_a_name_that_leads_nowhere(mail_server, tls):
    with pytest.raises(Unavailable):
        mail_at(mail_server, tls, host="::1%nowhere").deliver(letter())


@pytest.mark.parametrize("mail_server", ["starttls"], indirect=True)
def test_a_server_that_speaks_no_tls_where_it_should(mail_server, tls):
    with pytest.raises(Unavailable, match="SSL"):
        mail_at(mail_server, tls, tls="implicit").deliver(letter())


# What goes wrong with a mail, at each stage. Whatever it is, it is tried once.

BEFORE = ["banner", "EHLO", "AUTH", "MAIL", "RCPT", "DATA"]


@pytest.mark.parametrize("stage", [*BEFORE, "dot"])
@pytest.mark.parametrize(
    "fault", [faults.hangs(), faults.closes(), faults.trickles()], ids=lambda fault: fault.kind
)
def test_no_answer_is_unavailable_and_ambiguous_after_the_dot(
    mail_server, hasty_mail, stage, fault
):
    mail_server.faults[stage] = fault
    with pytest.raises(Ambiguous if stage == "dot" else Unavailable):
        hasty_mail.deliver(letter())
    assert len(mail_server.commands) == 1
    assert len(mail_server.mails) == (1 if stage == "dot" else 0)


@pytest.mark.parametrize("stage", [*BEFORE, "dot"])
@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (faults.answers("Hello"), None),
        (faults.answers("999 Hello"), None),
        (faults.answers("300 Hello"), None),
        (faults.answers("250-" + "Hello" * 2000), "no end"),
        (faults.babbles(), "no end"),
    ],
    ids=["no code", "999", "300", "long line", "babbles"],
)
def test_an_unreadable_answer_is_unavailable_and_ambiguous_after_the_dot(
    mail_server, hasty_mail, stage, fault, said
):
    mail_server.faults[stage] = fault
    with pytest.raises(Ambiguous if stage == "dot" else Unavailable, match=said):
        hasty_mail.deliver(letter())
    assert len(mail_server.commands) == 1


@pytest.mark.parametrize("challenge", ["334 a", "334 "], ids=["no base64", "again and again"])
def test_a_login_that_leads_nowhere_is_unavailable(mail_server, mail, challenge):
    mail_server.faults["AUTH"] = faults.answers(challenge)
    with pytest.raises(Unavailable) as failed:
        mail.deliver(letter())
    assert PASSWORD not in str(failed.value)


@pytest.mark.parametrize("stage", [*BEFORE, "dot"])
@pytest.mark.parametrize("answer", ["421 Closing", "451 Try later", "454 Not now"])
def test_not_now_is_unavailable(mail_server, mail, stage, answer):
    mail_server.faults[stage] = faults.answers(answer)
    with pytest.raises(Unavailable, match=answer):
        mail.deliver(letter(to=[ALEX, SAM]))
    assert len(mail_server.commands) == 1


@pytest.mark.parametrize("stage", [*BEFORE, "dot"])
@pytest.mark.parametrize("answer", ["550 No such thing", "535 Not you", "500 What"])
def test_never_is_rejected_in_words_for_people(mail_server, mail, stage, answer):
    mail_server.faults[stage] = faults.answers(answer)
    with pytest.raises(Rejected, match=f"The mail server .*{answer}"):
        mail.deliver(letter(to=[ALEX, SAM]))
    assert len(mail_server.commands) == 1


@pytest.mark.parametrize("fault", [faults.hangs(), faults.closes(), faults.answers("500 What")])
def test_a_mail_that_was_taken_is_delivered_however_the_server_parts(
    mail_server, hasty_mail, fault
):
    mail_server.faults["QUIT"] = fault
    assert hasty_mail.deliver(letter()).detail["accepted"] == [ALEX]
    assert len(mail_server.mails) == 1


def test_a_server_that_is_slow_with_each_of_many_is_given_up(mail_server, tls):
    mail_server.faults["RCPT"] = faults.late(0.15)
    many = [f"engineer-{number}@paas.example.org" for number in range(60)]
    with pytest.raises(Unavailable, match="timed out"):
        mail_at(mail_server, tls, timeout=0.3).deliver(letter(to=many))
    assert mail_server.mails == []


def test_a_server_that_stops_reading_the_mail_is_given_up(mail_server, hasty_mail):
    mail_server.faults["DATA"] = faults.stops_reading()
    with pytest.raises(Unavailable, match="timed out"):
        hasty_mail.deliver(letter(text="Apps fail.\n" * 800_000))


@pytest.mark.parametrize("answer", ["550 5.1.1 No such user", "450 4.2.0 Greylisted"])
def test_who_is_refused_is_named_and_the_others_get_the_mail(mail_server, mail, answer):
    mail_server.refusals[SAM] = answer
    delivery = mail.deliver(letter(to=[ALEX, SAM, PAT]))
    assert mail_server.mails[0].to == [ALEX, PAT]
    assert delivery.detail["accepted"] == [ALEX, PAT]
    assert delivery.detail["refused"] == {SAM: answer}


def test_a_mail_that_is_refused_to_all_is_rejected_with_their_names(mail_server, mail):
    mail_server.refusals.update({ALEX: "550 No such user", SAM: "553 Not here"})
    with pytest.raises(Rejected, match=rf"{ALEX} \(550 No such user\), {SAM} \(553 Not here\)"):
        mail.deliver(letter(to=[ALEX, SAM]))
    assert mail_server.mails == []
    assert "DATA" not in mail_server.commands[0]


@pytest.mark.parametrize("first", ["550 No such user", "451 Greylisted"])
def test_a_mail_that_somebody_may_get_later_is_unavailable(mail_server, mail, first):
    mail_server.refusals.update({ALEX: first, SAM: "451 Greylisted"})
    with pytest.raises(Unavailable):
        mail.deliver(letter(to=[ALEX, SAM]))
    assert mail_server.mails == []


def test_a_server_that_closes_after_it_accepted_somebody_has_taken_nothing(mail_server, mail):
    mail_server.refusals[SAM] = "421 Closing"
    with pytest.raises(Unavailable):
        mail.deliver(letter(to=[ALEX, SAM]))
    assert mail_server.mails == []


def test_what_the_server_says_is_one_short_safe_line(mail_server, mail):
    said = b"550-5.7.1 \x1b[31mNo\x07 caf\xe9\r\n550 " + b"for you " * 100
    mail_server.faults["MAIL"] = faults.answers(said)
    with pytest.raises(Rejected, match=r"550 5\.7\.1 \[31mNo caf\ufffd for you") as refused:
        mail.deliver(letter())
    assert str(refused.value).isprintable()
    assert len(str(refused.value)) == 300


# The probe.


@both_kinds_of_tls
def test_a_probe_names_the_server_and_sends_nothing(mail_server, mail):
    assert mail.probe() == "post.example.org"
    [told] = mail_server.commands
    assert told[-3:] == ["AUTH", "NOOP", "QUIT"]
    assert "MAIL" not in told


@pytest.mark.parametrize(
    ("answer", "failure"), [("421 Closing", Unavailable), ("500 What", Rejected)]
)
def test_a_probe_tells_what_is_wrong(mail_server, mail, answer, failure):
    mail_server.faults["NOOP"] = faults.answers(answer)
    with pytest.raises(failure, match=answer):
        mail.probe()


# Invitations.


CALENDAR = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Café\r\nEND:VCALENDAR\r\n"


def test_an_invitation_is_a_calendar_beside_the_text_that_says_what_it_does(mail_server, mail):
    mail.deliver(letter(calendar=CALENDAR, method="REQUEST"))
    message = received(mail_server)
    assert message.get_content_type() == "multipart/alternative"
    text, calendar = message.iter_parts()
    assert (text.get_content_type(), text.get_content()) == ("text/plain", "Apps fail.\r\n")
    assert calendar.get_content_type() == "text/calendar"
    assert calendar["Content-Type"].params == {"method": "REQUEST", "charset": "utf-8"}
    assert calendar.get_payload(decode=True).decode() == CALENDAR
    assert message["Subject"] == "Help with INC-7"
    assert all(len(line) <= 78 for line in mail_server.mails[0].data.splitlines())


@pytest.mark.parametrize(
    "given",
    [
        {"calendar": CALENDAR},
        {"calendar": CALENDAR, "method": "PUBLISH\r\nBcc: eve@example.org"},
        {"calendar": 7, "method": "REQUEST"},
        {"method": "REQUEST"},
    ],
)
def test_an_invitation_that_is_not_whole_is_refused(mail_server, mail, given):
    with pytest.raises(Rejected, match="An invitation needs a calendar"):
        mail.deliver(letter(**given))
    assert mail_server.mails == []

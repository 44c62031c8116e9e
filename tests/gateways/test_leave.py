"""A bot that stood still while another took over sends nothing when it goes on."""

import pytest

from muster.gateways import Unavailable
from muster.gateways.permission_to_send import NoLeave, leave_by, take_leave
from tests.gateways.status_posts import opening
from tests.gateways.test_mail import letter
from tests.gateways.test_pagerduty import page

pytestmark = pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")


def test_whoever_gave_no_leave_has_it_and_one_that_was_given_ends_with_its_try():
    take_leave()
    with leave_by(lambda: False), pytest.raises(NoLeave):
        take_leave()
    take_leave()


class Leave:
    """Is there until a connection has been made, as for a process that is stopped just then."""

    def __init__(self, times):
        self.left = times

    def __call__(self):
        self.left -= 1
        return self.left >= 0


def test_a_page_is_not_sent_over_a_connection_that_is_there(fake, gateway):
    with leave_by(Leave(0)), pytest.raises(Unavailable, match="another bot"):
        gateway.deliver(page())
    assert fake.requests == []
    gateway.deliver(page())
    assert len(fake.incidents) == 1


def test_a_post_is_not_sent_after_it_was_looked_for(statuspage_fake, statuspage_page):
    """What was looked for in vain may have been posted by the other bot since."""
    with leave_by(Leave(1)), pytest.raises(Unavailable, match="another bot"):
        statuspage_page.deliver(opening())
    assert {seen.method for seen in statuspage_fake.requests} <= {"GET"}
    assert not statuspage_fake.incidents


def test_a_mail_is_not_handed_over_by_whoever_has_no_leave_any_more(mail_server, mail):
    with leave_by(Leave(0)), pytest.raises(Unavailable):
        mail.deliver(letter())
    assert not mail_server.mails
    mail.deliver(letter())
    assert len(mail_server.mails) == 1

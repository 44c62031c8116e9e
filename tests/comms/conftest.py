"""Drafts about INC-7, decided without a bot; what is composed names its kind and its words."""

import pytest

from muster.comms import drafting
from muster.comms.message_kinds import KINDS
from tests.incidents.conftest import case, led

__all__ = ["case", "drafts", "led"]


def compose(incident, kind, words):
    return f"{kind.name}: {', '.join(words.values())}"


@pytest.fixture
def drafts(led):
    """INC-7 with both leads, to be written about."""
    return Drafts(led)


class Drafts:
    """One incident and what people decide about its drafts."""

    def __init__(self, of):
        self.case = of

    @property
    def incident(self):
        return self.case.incident

    @property
    def last(self):
        return self.incident.drafts[-1]

    def give(self, who, about, text):
        return self.case.decide(who, drafting.give_words, about, text)

    def write(self, who, kind="possible", typed="", next_update=None, written=compose):
        return self.case.decide(who, drafting.write_draft, KINDS[kind], written, typed, next_update)

    def edit(self, who, text, because=None, **details):
        return self.case.decide(who, drafting.edit, self.last, text, because=because, **details)

    def approve(self, who, because=None):
        return self.case.decide(who, drafting.approve, self.last, because=because)

    def discard(self, who):
        return self.case.decide(who, drafting.discard, self.last)

    def requiring_approval(self):
        playbook = self.case.playbook
        comms = playbook.comms.model_copy(update={"approval_required": True})
        self.case.playbook = playbook.model_copy(update={"comms": comms})
        return self

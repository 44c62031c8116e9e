"""The word lists of both playbooks, and of a playbook that has none."""

import pytest

from muster.playbook.wording_lists import Wording
from muster.wording import Lists


@pytest.fixture(scope="session")
def lists(playbook):
    return Lists.of(playbook)


@pytest.fixture(scope="session")
def ferry_lists(ferry):
    return Lists.of(ferry)


@pytest.fixture(scope="session")
def no_lists():
    return Lists.of_wording(Wording())

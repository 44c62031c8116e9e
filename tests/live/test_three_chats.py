"""The README's incident is what three chats show, each by its own server."""

import pytest

from tests.live.three_chats import SHOWN, block, played, section

EACH = [pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in SHOWN]


@pytest.mark.parametrize("name", EACH)
def test_the_readme_shows_what_a_chat_shows(name, tmp_path):
    assert block(name, played(name, tmp_path)) in section()

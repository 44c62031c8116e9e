"""The room that an incident has to itself: its name, who belongs into it, when it is archived."""

import pytest

from muster.incidents.rooms import slug_of


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Apps fail in London!", "apps-fail-in-london"),
        ("Überlast & Émigré", "uberlast-emigre"),
        ("日本", ""),
        ("", ""),
        ("a" * 50, "a" * 30),
        ("Requests to the routers fail since the last deployment", "requests-to-the-routers-fail"),
    ],
)
def test_a_title_becomes_part_of_a_name(title, slug):
    assert slug_of(title) == slug

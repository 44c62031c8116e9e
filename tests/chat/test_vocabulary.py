import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.chat.vocabulary import in_their_words
from tests.conftest import ROOT

FERRY = {
    "tenants": "passengers",
    "tenant": "passenger",
    "comms support": "the desk",
    "SLA": "promise",
    "PagerDuty": "the pager",
}


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("Tenants are affected.", "Passengers are affected."),
        ("the first tenant update", "the first passenger update"),
        ("you are on comms support", "you are on the desk"),
        ("Type !incident tenants yes, tenants wait", "Type !incident tenants yes, passengers wait"),
        ("{{ incident.tenants }} tenants", "{{ incident.tenants }} passengers"),
        ("{% if tenants %}no tenant{% endif %}", "{% if tenants %}no passenger{% endif %}"),
        ("sent to tenant-list", "sent to tenant-list"),
        ("(targets, no SLA)", "(targets, no promise)"),
        ("resolved in PagerDuty too", "resolved in the pager too"),
        ("PagerDuty has nobody", "The pager has nobody"),
        ("It rings. PagerDuty does it", "It rings. The pager does it"),
        ("subtenants", "subtenants"),
    ],
)
def test_a_team_reads_its_own_words(source, said):
    assert in_their_words(source, FERRY) == said


@given(st.text())
def test_a_team_without_a_vocabulary_reads_ours(source):
    assert in_their_words(source, {}) == source


@given(st.text(alphabet="tenas !incdo{}%# -\n"))
def test_what_is_no_sentence_stays(source):
    tag = "{{ tenants }}"
    assert tag in in_their_words(f"{tag}{source}", FERRY)


def test_no_shipped_sentence_breaks_a_word_that_a_team_may_call_otherwise():
    broken = [
        f"{path.name}: {found.group()}"
        for path in (ROOT / "templates").rglob("*.j2")
        for found in re.finditer(r"(?<![a-zA-Z])enants?\b.*", path.read_text(encoding="utf-8"))
    ]
    assert broken == []

"""A team's own kinds of message: rows of its playbook, with their words in them."""

import pytest
import yaml

from muster.comms.message_kinds import (
    KINDS,
    kind_of,
    kinds_of,
    names_taken,
    own_heading,
    own_text,
)
from muster.incidents.drafts import About
from muster.loading import load_playbook
from muster.playbook import PlaybookFault, read_playbook
from muster.settings import read_settings
from tests.conftest import ROOT, shipped_templates

REWIRING = {
    "id": "rewiring",
    "called": "planned work",
    "subject": "Planned work on {team}",
    "says": ["We are going to work on {team}.", "{effect}", "Please {advice}"],
    "needs": ["effect"],
    "status": "monitoring",
}


def team_with(*messages):
    data = yaml.safe_load((ROOT / "playbooks/govuk-paas.yaml").read_text("utf-8"))
    data["comms"]["own_messages"] = list(messages)
    return read_playbook(yaml.safe_dump(data, sort_keys=False), "team.yaml")


def test_a_kind_of_the_teams_own_is_one_of_its_kinds():
    team = team_with(REWIRING)
    kind = kinds_of(team)["rewiring"]
    assert (kind.uses, kind.needs) == ((About.EFFECT, About.ADVICE), (About.EFFECT,))
    assert (kind.promises, kind.judged, kind.takes_text) == (True, True, True)
    assert list(kinds_of(team)) == [*KINDS, "rewiring"]


def test_its_words_are_those_of_the_playbook_and_what_nobody_said_is_left_out():
    own = team_with(REWIRING).comms.own_messages[0]
    known = {"team": "GOV.UK PaaS", "effect": "Deploys wait.", "advice": ""}
    text = own_text(own, known, "We will update you by 3pm.")
    assert text.splitlines() == [
        "We are going to work on GOV.UK PaaS.",
        "Deploys wait.",
        "We will update you by 3pm.",
    ]


def test_what_people_typed_names_nothing_in_it():
    own = team_with(REWIRING).comms.own_messages[0]
    known = {"team": "T", "effect": "It says {team} and {promised}.", "advice": ""}
    assert "It says {team} and {promised}." in own_text(own, known, "")


def test_its_subject_heads_it_on_the_status_page_too_where_it_has_no_title():
    own = team_with(REWIRING).comms.own_messages[0]
    assert own_heading(own, "T") == ("planned work", "Planned work on T", "Planned work on T")
    own = team_with({**REWIRING, "title": "Work on {team}"}).comms.own_messages[0]
    assert own_heading(own, "T")[2] == "Work on T"


def test_one_that_says_itself_when_tenants_hear_more_does_not_say_it_twice():
    own = team_with({**REWIRING, "says": ["More by {promised}."]}).comms.own_messages[0]
    assert own_text(own, {"promised": "3pm"}, "We will update you.") == "More by 3pm."


@pytest.mark.parametrize(
    ("key", "value", "wrong"),
    [
        ("subject", "About {effect}", "nothing is called {effect} here; valid: {team}"),
        ("says", ["About {efect}"], "nothing is called {efect} here; valid: {team}, {effect}"),
        ("status", "gone", "the status page has no 'gone'; valid: investigating"),
        ("needs", ["text"], "text"),
        ("called", "{{ x }}", "called"),
    ],
)
def test_a_row_that_cannot_be_is_told_with_its_line_and_what_is_valid(key, value, wrong):
    with pytest.raises(PlaybookFault) as caught:
        team_with({**REWIRING, key: value})
    [fault] = caught.value.faults
    assert fault.line > 1
    assert wrong in str(fault)


def test_a_name_that_stands_there_twice_or_is_one_of_the_bots_is_told():
    again = {**REWIRING, "says": ["We work."], "needs": []}
    with pytest.raises(PlaybookFault, match="'rewiring' stands there twice"):
        team_with(REWIRING, again)
    team = team_with(REWIRING, {**again, "id": "first"})
    assert names_taken(team.comms) == {"first": ("comms", "own_messages", 1, "id")}
    assert kinds_of(team)["first"] is KINDS["first"]


def test_the_bot_refuses_a_playbook_with_a_kind_of_its_own_by_the_line(tmp_path):
    text = (ROOT / "playbooks/govuk-paas.yaml").read_text("utf-8")
    first = """\
comms:
  own_messages:
    - id: first
      called: the first
      subject: First
      says: [We are here.]
"""
    assert "\ncomms:\n" in text
    file = tmp_path / "team.yaml"
    file.write_text(text.replace("\ncomms:\n", "\n" + first, 1), "utf-8")
    with pytest.raises(PlaybookFault, match=r"a kind of message of that name.*: first") as caught:
        load_playbook(read_settings({"MUSTER_PLAYBOOK": str(file)}))
    [fault] = caught.value.faults
    assert text.splitlines().index("comms:") + 3 == fault.line


def test_a_draft_of_a_kind_that_the_playbook_had_before_is_a_message_like_any_other(playbook):
    kind = kind_of("rewiring", playbook.comms)
    assert (kind.name, kind.for_tenants, kind.fixed) == ("rewiring", True, False)


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_every_kind_has_a_name_that_people_read_and_what_is_sent_a_subject_and_a_title(kind):
    templates = shipped_templates()
    said = templates.render(f"headings/{kind.name}", team="Quay").splitlines()
    assert len(said) == (3 if kind.for_tenants else 1)
    assert all("Quay" in line for line in said[1:])
    assert templates.render("comms/kind", kind=kind.name) == said[0]

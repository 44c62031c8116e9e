"""`check` says what a playbook names that is not there, and what it names nowhere."""

import pytest

from muster.__main__ import main
from muster.check.names import name_faults, omissions
from muster.playbook.load import read_playbook, read_yaml
from tests.conftest import ROOT

GOVUK = (ROOT / "playbooks" / "govuk-paas.yaml").read_text(encoding="utf-8")
FERRY = (ROOT / "playbooks" / "harbour-ferry.yaml").read_text(encoding="utf-8")
P0 = """
  - id: P0
    name: Everything is down
    start_work_within: 10m
    first_update_within: 10m
    update_every: 30m
"""


def told(text, what=omissions):
    """Return what is told of a playbook's text, each as its key and what is wrong."""
    data, lines = read_yaml(text, "team.yaml")
    more = (data, lines) if what is omissions else (lines,)
    found = what(*more, "team.yaml", read_playbook(text, "team.yaml"))
    return {fault.key: fault for fault in found}


def changed(text, good, bad):
    assert text.count(good) == 1, good
    return text.replace(good, bad)


@pytest.mark.parametrize("text", [GOVUK, FERRY], ids=["govuk-paas", "harbour-ferry"])
def test_of_the_playbooks_that_come_nothing_is_told(text):
    assert told(text) == {}
    assert told(text, name_faults) == {}


def test_a_priority_that_was_added_in_one_place_is_told_of_all_the_others():
    text = changed(GOVUK, "\npriorities:\n", f"\npriorities:{P0}")
    found = told(text)
    assert list(found) == [
        "out_of_hours.priorities",
        "out_of_hours.rules[2]",
        "pools[2].priorities",
        "pools[2].says[3]",
        "capacity.work",
        "escalation.ladders",
        "escalation.ladders[1].name",
        "escalation.ladders[1].rungs[4].says",
        "escalation.ladders[1].rungs[8].says",
        "review.priorities",
    ]
    graver = found["pools[2].priorities"]
    assert graver.wrong == "P1 is here, and P0, which is graver, is not"
    assert text.splitlines()[graver.line - 1].strip() == "priorities: [P1, P2, P3]"
    assert "!escalate paths" in found["escalation.ladders"].wrong
    assert "!rota capacity" in found["capacity.work"].wrong


def test_what_was_mended_of_them_is_told_no_more():
    text = changed(GOVUK, "\npriorities:\n", f"\npriorities:{P0}")
    text = text.replace("priorities: [P1", "priorities: [P0, P1").replace("P1–P3", "P0–P3")
    text = changed(text, "    - { what: P1,", "    - { what: P0, supported: [true, true, true] }\n"
                   "    - { what: P1,")  # fmt: skip
    assert told(text) == {}


def test_a_milder_priority_may_be_left_out_of_a_list_and_of_no_table():
    text = changed(GOVUK, "\npriorities_say:", "\n  - { id: P5, name: A wish }\n\npriorities_say:")
    assert list(told(text)) == ["capacity.work", "escalation.ladders"]


@pytest.mark.parametrize(
    ("good", "bad", "key", "says"),
    [
        (
            "{ what: P4, supported",
            "{ what: P7, supported",
            "capacity.work[6].what",
            "P7, which is no priority; valid: P1, P2, P3, P4",
        ),
        (
            "Manage P1-P3 incidents only",
            "Manage P1-P9 incidents only",
            "pools[2].says[3]",
            "P9, which is no priority",
        ),
        (
            "by_hand: \"Ask in #paas-internal by name.\"",
            "by_hand: \"Ask in #paas-internl by name.\"",
            "escalation.routes[1].by_hand",
            "names #paas-internl, which is none of the rooms; did you mean #paas-internal?",
        ),
        ("      supplier: aws\n", "", "suppliers[1]", "“supplier: aws”"),
        (
            "  - id: delivery-manager\n",
            "  - id: product\n    name: Product manager\n  - id: delivery-manager\n",
            "pools[6]",
            "nothing names the pool product",
        ),
    ],
)  # fmt: skip
def test_a_name_of_what_is_not_there_is_told_with_its_line(good, bad, key, says):
    text = changed(GOVUK, good, bad)
    fault = told(text)[key]
    assert says in fault.wrong
    assert fault.line > 0


def test_a_duty_that_is_asked_for_and_never_owed_is_told():
    text = changed(GOVUK, "  backstop:\n    owner: engineering_lead\n    again: never\n"
                   "    sentence: This should be used as a last resort only.\n", "")  # fmt: skip
    [(key, fault)] = told(text).items()
    assert key == "roles.engineering_lead.steps[14].duty"
    assert "no duty 'backstop' is owed here" in fault.wrong
    text = text.replace("always: [tenant-update,", "always: [tenant-update, backstop,")
    assert "nudges.always[2]" in told(text)


def test_a_room_in_which_a_route_asks_and_that_is_not_there_is_a_fault():
    text = changed(GOVUK, "      name: SMT\n", '      name: SMT\n      room: "#smt"\n')
    [(key, fault)] = told(text, name_faults).items()
    assert key == "escalation.routes[6].room"
    assert "'#smt' is none of the rooms, so nothing is said there" in fault.wrong
    assert "valid: #paas-incident" in fault.wrong


def test_a_room_that_may_hear_and_is_not_there_may_be_meant():
    text = changed(GOVUK, 'need_to_know: ["#paas-incident", ', 'need_to_know: ["#else", ')
    assert told(text, name_faults) == {}
    assert list(told(text)) == ["cyber.need_to_know[1]"]


def test_what_a_command_names_and_what_a_link_ends_in_is_no_room_and_no_priority():
    text = changed(
        FERRY, "Are passengers affected?", "Are they? See https://x.invalid/#sev9 there."
    )
    assert told(text) == {}


ROSTER = """people:
  - { id: alex, name: Alex, pools: [crew], handles: { irc: alex } }
  - { id: sam, name: Sam, pools: [desk], handles: { xmpp: sam@example.org } }
"""
ELSEWHERE = ROSTER.replace("irc: alex", "slack: U01ALEX")


@pytest.mark.parametrize(
    ("chat", "roster", "weight", "whom"),
    [
        ("IRC", ROSTER, "NOTE ", "sam"),
        ("IRC", ELSEWHERE, "WRONG", "alex, sam"),
        ("Console", ROSTER, None, ""),
    ],
)  # fmt: skip
def test_whoever_has_no_handle_on_the_chat_is_named(
    tmp_path, monkeypatch, capsys, chat, roster, weight, whom
):
    for name, text in (("team.yaml", FERRY), ("roster.yaml", roster)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    for name, value in {
        "DATA_DIR": tmp_path / "data",
        "PLAYBOOK": tmp_path / "team.yaml",
        "ROSTER": tmp_path / "roster.yaml",
        "BACKEND": chat,
        "IRC_SERVER": "irc.example.invalid",
    }.items():
        monkeypatch.setenv(f"MUSTER_{name}", str(value))
    status = main(["check"])
    out = capsys.readouterr().out
    told = f"{weight} The roster has no handle on irc for {whom}: there they are strangers"
    assert status == (1 if weight == "WRONG" else 0)
    assert (told in out) is (weight is not None), out


def test_a_room_that_nothing_names_is_told():
    text = changed(FERRY, "rooms:\n", 'rooms:\n  others: [{ name: "#law", says: x }]\n')
    assert list(told(text)) == ["rooms.others[1]"]
    assert told(changed(text, "says: [Walk over.]", 'says: ["Walk to #law."]')) == {}

"""Phone numbers of the roster and the playbook: what is one, and what is said of what is none."""

import pytest

from muster.playbook import PlaybookFault, read_playbook
from muster.playbook.roster_file import read_roster
from tests.conftest import ROOT

ROSTER = """\
people:
  - id: sam
    name: Sam
    pools: [comms]
    phone: {}
"""
PLAYBOOK = (ROOT / "playbooks" / "govuk-paas.yaml").read_text(encoding="utf-8")
VALID = ("01632 960001", "+44 1632 960001", "+441632960001", "07700 900 123", "999", "6 4 2 1")
WRONG = (
    "", "ring the desk", "+44", "+0 1632 960001", "01632  960001", "01632-960001", "(01632) 960001",
    "+44 1632 960001 ext 2", "12", "+1234567890123456", "１２３４５６", "01632\t960001", "tel:999",
    "+44 1632", "++441632960001", "01632 960001x",
)  # fmt: skip


@pytest.mark.parametrize("number", VALID)
def test_a_number_is_international_or_as_it_is_dialled(playbook, number):
    roster = read_roster(ROSTER.format(f'"{number}"'), "r", playbook)
    assert roster.members[0].phone == number


@pytest.mark.parametrize("number", WRONG)
def test_what_is_no_number_is_named_with_its_line_and_key(playbook, number):
    with pytest.raises(PlaybookFault) as wrong:
        read_roster(ROSTER.format(f'"{number}"'), "roster.yaml", playbook)
    [fault] = wrong.value.faults
    assert (fault.file, fault.line, fault.key) == ("roster.yaml", 5, "people[1].phone")
    assert "+44 1632 960001" in fault.wrong


def test_a_number_without_quotes_is_asked_for_in_quotes(playbook):
    with pytest.raises(PlaybookFault, match="in quotes"):
        read_roster(ROSTER.format("+441632960001"), "r", playbook)


@pytest.mark.parametrize(
    ("part", "indent"),
    [
        ("    - id: smt\n      name: SMT\n", 6),
        ("  - id: aws\n    name: AWS\n", 4),
        ("  - id: smt\n", 4),
    ],
)
def test_a_route_a_supplier_and_a_pool_may_have_one(part, indent):
    assert part in PLAYBOOK
    text = PLAYBOOK.replace(part, f'{part}{" " * indent}phone: "01632 960001"\n', 1)
    read_playbook(text, "p")
    with pytest.raises(PlaybookFault) as wrong:
        read_playbook(text.replace('"01632 960001"', "the desk"), "p")
    [fault] = wrong.value.faults
    assert fault.key.endswith(".phone")
    assert text.splitlines()[fault.line - 1].strip().startswith("phone:")


def test_no_playbook_that_comes_with_muster_rings_somebody_who_did_not_ask_for_it():
    # Reserved for drama, and so nobody's: Ofcom, "Telephone numbers for use in TV and radio drama".
    drama = ("01632 960", "+44 1632 960", "07700 900", "+44 7700 900")
    for file in sorted((ROOT / "playbooks").glob("*.yaml")):
        playbook = read_playbook(file.read_text(encoding="utf-8"), file.name)
        parts = (*playbook.escalation.routes, *playbook.pools, *playbook.suppliers)
        found = [part.phone for part in parts if part.phone]
        found += [each.number for each in (playbook.cyber.routes if playbook.cyber else ())]
        assert all(number.startswith(drama) for number in found if number), file.name

import pytest

from muster.people import Person
from muster.playbook import PlaybookFault
from muster.playbook.roster import read_roster

GOOD = """\
people:
  - id: alex
    name: Alex Anderson
    pools: [paas-sre]
    on_support: true
    handles: {slackv3: U01ALEX, irc: alex}
  - id: sam
    name: Sam
    pools: [comms]
    on_comms: true
    handles: {slackv3: U02SAM}
"""


def test_a_roster_knows_people_by_what_the_chat_vouches_for(playbook):
    roster = read_roster(GOOD, "roster.yaml", playbook)
    assert roster.addressed("U01ALEX", "slackv3").person == Person("alex", "Alex Anderson")
    assert roster.addressed("alex", "slackv3") is None
    assert roster.addressed("Alex Anderson", "slackv3") is None
    assert [p.id for p in roster.on_support()] == ["alex"]
    assert [p.id for p in roster.on_comms()] == ["sam"]
    assert not roster.open


def test_an_address_may_be_given_and_is_one_persons_only(playbook):
    text = GOOD.replace("    name: Sam\n", "    name: Sam\n    email: sam@example.org\n")
    assert read_roster(text, "r", playbook).named("sam", "irc").email == "sam@example.org"
    both = text.replace("    name: Alex", "    email: SAM@example.org\n    name: Alex")
    with pytest.raises(PlaybookFault, match=r"email 'sam@example.org' is taken by Alex Anderson"):
        read_roster(both, "r", playbook)
    with pytest.raises(PlaybookFault, match="email"):
        read_roster(text.replace("sam@example.org", "sam"), "r", playbook)


@pytest.mark.parametrize("word", ["alex", "@alex", "ALEX", "Alex Anderson", "U01ALEX"])
def test_people_are_named_in_any_of_their_ways(playbook, word):
    assert read_roster(GOOD, "r", playbook).named(word, "slackv3").person.id == "alex"


@pytest.mark.parametrize(
    ("good", "bad", "line", "says"),
    [
        ("U02SAM", "U01ALEX", 7, "slackv3 'U01ALEX' is taken by Alex Anderson"),
        ("id: sam", "id: alex", 7, "id 'alex' is taken"),
        ("[comms]", "[coms]", 7, "'coms' is no pool; valid: paas-sre"),
        ("    name: Sam\n", "", 7, "missing"),
        ("on_comms: true", "on_comms: perhaps", 10, "boolean"),
    ],
)
def test_a_fault_names_its_line(playbook, good, bad, line, says):
    with pytest.raises(PlaybookFault) as caught:
        read_roster(GOOD.replace(good, bad), "roster.yaml", playbook)
    [fault] = caught.value.faults
    assert says in fault.wrong
    assert fault.line == line

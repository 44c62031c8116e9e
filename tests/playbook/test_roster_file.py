import pytest

from muster.people import Person
from muster.playbook import PlaybookFault
from muster.playbook.roster_file import read_roster

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
        ("U02SAM", "U01ALEX", 7, "slack 'U01ALEX' is taken by Alex Anderson"),
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


@pytest.mark.parametrize(
    ("good", "bad", "says"),
    [
        ("name: Sam", "name: ALEX", "name 'ALEX' is the id of Alex Anderson too"),
        ("id: sam", "id: u01alex", "id 'u01alex' is the slack of Alex Anderson too"),
        ("U02SAM}", "U02SAM, irc: Alex}", "irc 'Alex' is taken by Alex Anderson"),
        ("U02SAM}", "U02SAM, irc: ALEX}", "irc 'ALEX' is"),
        ("name: Sam", 'name: "@alex"', "name '@alex' is the id"),
        ("name: Sam", "name: Ａｌｅｘ", "name 'Ａｌｅｘ' is the id"),
        ("id: sam", "id: muster", "id 'muster' has a meaning of its own"),
        ("id: sam", "id: me", "id 'me' has a meaning"),
        ("name: Sam", "name: Myself", "name 'Myself' has a meaning"),
        ("U02SAM}", "U02SAM, irc: muster}", "irc 'muster' has a meaning"),
        ("U02SAM", "u02sam", "slack 'u02sam' is no member ID of Slack"),
        ("U02SAM}", "U02SAM, irc: ~sam}", "irc '~sam' is neither an account nor a nick"),
        ("U02SAM}", "U02SAM, irc: sam smith}", "irc 'sam smith' is neither"),
        ("U02SAM}", "U02SAM, xmpp: sam}", "xmpp 'sam' is no account’s address"),
        ("U02SAM}", "U02SAM, xmpp: r@conf.x/sam}", "xmpp 'r@conf.x/sam' is no account’s address"),
    ],
)
def test_nobody_is_called_what_somebody_else_is(playbook, good, bad, says):
    with pytest.raises(PlaybookFault) as caught:
        read_roster(GOOD.replace(good, bad), "roster.yaml", playbook)
    assert any(says in fault.wrong for fault in caught.value.faults), caught.value.faults


def test_two_people_may_have_one_name(playbook):
    text = GOOD.replace("name: Alex Anderson", "name: Sam")
    roster = read_roster(text, "roster.yaml", playbook)
    assert [m.person.id for m in roster.all_named("Sam", "irc")] == ["alex", "sam"]
    assert roster.named("sam", "irc").person.id == "sam"


def test_one_person_may_have_several_handles_in_one_chat(playbook):
    text = GOOD.replace("irc: alex", "irc: [alex, alex_phone]")
    alex = read_roster(text, "roster.yaml", playbook).addressed("alex_phone", "irc")
    assert alex.person.id == "alex"
    assert (alex.handles["irc"], alex.handles_in("irc")) == ("alex", ("alex", "alex_phone"))


def test_a_second_handle_is_nobody_elses(playbook):
    text = GOOD.replace("irc: alex", "irc: [alex, ally]").replace("U02SAM}", "U02SAM, irc: ally}")
    with pytest.raises(PlaybookFault, match="irc 'ally' is taken by Alex Anderson"):
        read_roster(text, "roster.yaml", playbook)


def test_one_person_may_have_the_same_name_everywhere(playbook):
    text = GOOD.replace("U02SAM}", "U02SAM, irc: sam, text: Sam, rehearsal: sam}")
    assert read_roster(text, "r", playbook).named("SAM", "irc").person.id == "sam"


def test_two_people_may_have_what_the_other_has_on_another_chat(playbook):
    text = GOOD.replace("irc: alex", "irc: al").replace("U02SAM}", "U02SAM, text: al}")
    assert len(read_roster(text, "r", playbook).members) == 2


def test_a_handle_that_is_neither_a_word_nor_several_is_told_once_by_its_key(playbook):
    text = "people:\n  - id: alex\n    name: Alex\n    handles: {irc: 5}\n"
    with pytest.raises(PlaybookFault) as caught:
        read_roster(text, "roster.yaml", playbook)
    [fault] = caught.value.faults
    assert (fault.key, fault.line) == ("people[1].handles.irc", 4)

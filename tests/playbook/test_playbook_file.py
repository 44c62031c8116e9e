"""What is wrong with a playbook file is said with file, line, key and what is valid."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from muster.playbook import PlaybookFault, Role, Rule, read_playbook
from tests.conftest import ROOT

TEXT = (ROOT / "playbooks" / "harbour-ferry.yaml").read_text(encoding="utf-8")


def faults(text):
    with pytest.raises(PlaybookFault) as caught:
        read_playbook(text, "team.yaml")
    return caught.value.faults


def line_of(text, fragment):
    return next(n for n, line in enumerate(text.splitlines(), start=1) if fragment in line)


DAMAGE = [
    ("opens: \"07:30\"", "opens: \"7h30\"", "hours.opens", "time of day in quotes"),
    ("opens: \"07:30\"", "opens: \"16:30\"", "hours", "earlier than closes"),
    ("zone: Pacific/Auckland", "zone: Pacific/Atlantis", "zone", "Europe/London"),
    ("counts: elapsed", "counts: always", "priorities[1].counts", "'working', 'elapsed'"),
    ("update_every: 30m", "update_every: often", "priorities[1].update_every", "20m"),
    ("update_every: 30m", "update_evry: 30m", "priorities[1].update_evry", "no key"),
    ("    name: Nobody can buy a ticket\n", "", "priorities[1].name", "missing"),
    ("- id: sev2", "- id: sev1  # again", "priorities[2]", "'sev1' stands there twice"),
    ("[tuesday, wednesday", "[tuesday, wensday", "hours.days[2]", "monday, tuesday"),
    ("steer: [\"pool:crew\"", "steer: [\"pool:crow\"", "permissions.steer[1]", "pool:crew"),
    ("[active, not-taking-part,", "[active, asleep,", "roles.helper.steps[1].when[2]", "'active'"),
    ("two_people_lead:", "two_peple_lead:", "rules.two_peple_lead", "two_people_lead"),
    ("name: \"#quay\"", "name: quay", "rooms.incident.name", "right form"),
    ("format: 1", "format: 2", "format", "valid: 1"),
]  # fmt: skip


WHERE = {"hours": "hours:", "priorities[2]": "id: sev1  # again"}
"""Where a fault is of a whole part, or the same words stand twice."""


@pytest.mark.parametrize(("good", "bad", "key", "says"), DAMAGE)
def test_a_fault_names_the_line_the_key_and_what_is_valid(good, bad, key, says):
    assert TEXT.count(good) >= 1
    damaged = TEXT.replace(good, bad, 1)
    [fault] = faults(damaged)
    assert fault.file == "team.yaml"
    assert fault.key == key
    assert says in fault.wrong
    if bad:
        assert fault.line == line_of(damaged, WHERE.get(key, bad))
    assert "pydantic" not in str(fault)


def test_every_fault_is_told_at_once_in_the_order_of_the_lines():
    damaged = TEXT.replace("update_every: 30m", "update_every: x").replace(
        'opens: "07:30"', 'opens: "x"'
    )
    found = faults(damaged)
    assert [fault.key for fault in found] == ["hours.opens", "priorities[1].update_every"]
    assert found[0].line < found[1].line


def test_a_key_that_stands_twice_is_a_fault():
    [fault] = faults(TEXT + "\nzone: Europe/Paris\n")
    assert (fault.key, "twice" in fault.wrong) == ("zone", True)
    assert fault.line == len(TEXT.splitlines()) + 2


def test_a_room_that_yaml_takes_for_a_comment_is_a_fault():
    damaged = TEXT.replace("says: Where everybody is.", "says: Come to #quay at once.")
    [fault] = faults(damaged)
    assert "'#quay'" in fault.wrong
    assert "quotes" in fault.wrong


def test_a_comment_after_a_value_is_still_a_comment():
    assert read_playbook(TEXT.replace("format: 1", "format: 1 # the only one"), "x").format == 1


@pytest.mark.parametrize("text", ["", "just words", "- a\n- list", "null"])
def test_a_file_that_is_no_playbook_at_all_says_so(text):
    assert faults(text)


@pytest.mark.parametrize(
    "text",
    ["a: [1, 2", "a: 'open", "a: b: c", "\t- x", "%YAML 9", "a: !!python/object:os.system x", "{a"],
)
def test_broken_yaml_is_a_fault_with_a_line(text):
    assert faults(text)[0].line >= 1


def test_no_is_a_word_and_nine_oclock_is_text():
    assert read_playbook(TEXT.replace("name: The crew", "name: no"), "x").pools[0].name == "no"
    [fault] = faults(TEXT.replace("name: The crew", "name: 9:00", 1).replace("7:30", "9:0"))[:1]
    assert fault.key == "hours.opens"


def test_an_endless_file_is_refused_before_it_is_read():
    assert "longer" in faults("a" * 1_000_001)[0].wrong


def test_an_unknown_country_names_the_valid_ones():
    damaged = TEXT.replace(
        'closes: "15:30"', 'closes: "15:30"\n  holidays: {country: GB, subdivision: XX}'
    )
    [fault] = faults(damaged)
    assert "ENG" in fault.wrong


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_whatever_is_done_to_a_file_it_serves_or_says_what_is_wrong(data):
    lines = TEXT.splitlines()
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(lines) - 1))
        what = data.draw(st.sampled_from(["drop", "double", "indent", "type"]))
        if what == "drop":
            del lines[at]
        elif what == "double":
            lines.insert(at, lines[at])
        elif what == "indent":
            lines[at] = " " * data.draw(st.integers(1, 3)) + lines[at]
        else:
            lines[at] += data.draw(st.text(max_size=8))
    try:
        read_playbook("\n".join(lines), "team.yaml")
    except PlaybookFault as caught:
        assert all(fault.line >= 1 and fault.wrong for fault in caught.faults)  # noqa: PT017


def test_nothing_of_the_first_team_is_in_the_second(ferry):
    assert [p.id for p in ferry.priorities] == ["sev1", "sev2", "sev3"]
    assert ferry.cyber is None
    assert ferry.roles[Role.ENGINEERING_LEAD].name == "skipper"
    assert not ferry.enforces(Rule.TWO_PEOPLE_LEAD)
    assert ferry.enforces(Rule.PRIORITY_BY_BOTH_LEADS)


def test_a_priority_is_named_as_it_is_spelt():
    [fault] = faults(TEXT.replace("priorities: [sev1]\n", "priorities: [SEV1]\n"))
    assert "'SEV1' is no priority; valid: sev1, sev2, sev3" in str(fault)
    assert fault.key == "duties.photo.priorities[1]"


@pytest.mark.parametrize(
    ("channels", "key", "says"),
    [
        ("[{ name: boards, how: mail }]", "comms.channels[1]", "with how: mail it needs “to”"),
        ("[{ name: boards, how: room }]", "comms.channels[1]", "with how: room it needs “room”"),
        ("[{ name: x, room: '#quay' }]", "comms.channels[1]", "“room” goes with how: room"),
        ("[{ name: 'a,b' }]", "comms.channels[1].name", "right form"),
        ("[{ name: x }]", "comms.primary_channel", "'the boards on the quay' is no channel"),
        (
            "[{ name: the boards on the quay }, { name: x, how: room, room: '#attic' }]",
            "comms.channels[2].room",
            "'#attic' is no room; valid: #quay",
        ),
        (
            "[{ name: the boards on the quay }, { name: '#The boards on the quay' }]",
            "comms.channels[2]",
            "stands there twice",
        ),
    ],
)
def test_a_channel_that_cannot_be_reached_is_a_fault(channels, key, says):
    damaged = TEXT.replace("comms:\n", f"comms:\n  channels: {channels}\n", 1)
    [fault] = faults(damaged)
    assert (fault.key, says in fault.wrong) == (key, True), fault.wrong


TENANTS_ROOM = """\
  tenants:
    - { name: "#passengers", says: Passengers ask here., audience: tenants }"""


@pytest.mark.parametrize(
    ("good", "bad", "key", "says"),
    [
        (
            TENANTS_ROOM,
            "  tenants: []",
            "comms.notice_questions",
            "name a room under rooms: tenants",
        ),
        ("then: [buy, pay, book]", "then: []", "comms.questions.pairs[1].then", "at least 1"),
        ("again_after: 20m", "again_after: often", "comms.questions.again_after", "20m"),
        (
            "settled: [never mind]",
            "settled: ['?!']",
            "comms.questions.settled[1]",
            "one to 8 words",
        ),
    ],
)
def test_what_cannot_be_noticed_is_a_fault(good, bad, key, says):
    assert TEXT.count(good) == 1
    [fault] = faults(TEXT.replace(good, bad))
    assert (fault.key, says in fault.wrong) == (key, True), fault.wrong


def test_to_notice_questions_without_any_words_is_a_fault():
    before, after = TEXT.split("  questions:\n", 1)
    [fault] = faults(before + "\nwording:\n" + after.split("\nwording:\n", 1)[1])
    assert (fault.key, "list their words" in fault.wrong) == ("comms.notice_questions", True)


OWN_ROOMS = """rooms:
  per_incident:
    name: "inc-{number}"
    priorities: [sev1]
    invite: [{ who: [on_support, "pool:crew"], priorities: [sev1] }]
    archive_after: 2d
"""


def test_a_room_an_incident_is_read_and_may_be_left_out():
    assert read_playbook(TEXT, "team.yaml").rooms.per_incident is None
    terms = read_playbook(TEXT.replace("rooms:\n", OWN_ROOMS, 1), "team.yaml").rooms.per_incident
    assert (terms.name, terms.restricted, terms.priorities) == (
        "inc-{number}",
        "private",
        ("sev1",),
    )
    assert terms.invite[0].who == ("on_support", "pool:crew")


@pytest.mark.parametrize(
    ("good", "bad", "key", "says"),
    [
        ("inc-{number}", "Inc {number}", "rooms.per_incident.name", "right form"),
        ("inc-{number}", "inc-{slug}", "rooms.per_incident.name", "that of every incident"),
        ("inc-{number}", "inc-{title}", "rooms.per_incident.name", "right form"),
        ("pool:crew", "pool:crow", "rooms.per_incident.invite[1].who[2]", "pool:crew"),
        ("on_support", "support", "rooms.per_incident.invite[1].who[1]", "on_support"),
        ("    priorities: [sev", "    priorities: [P", "rooms.per_incident.priorities[1]", "sev1"),
        ("2d", "later", "rooms.per_incident.archive_after", "20m"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_room_an_incident_is_told(good, bad, key, says):
    assert OWN_ROOMS.count(good) >= 1
    written = TEXT.replace("rooms:\n", OWN_ROOMS.replace(good, bad, 1), 1)
    [fault] = faults(written)
    assert fault.key == key
    assert says in fault.wrong


def test_a_route_to_a_supplier_that_is_not_there_names_the_valid_ones():
    default = (ROOT / "playbooks" / "govuk-paas.yaml").read_text(encoding="utf-8")
    [fault] = faults(default.replace("supplier: aiven", "supplier: aivn"))
    assert fault.key == "escalation.routes[8].supplier"
    assert "valid: " in fault.wrong
    assert "aiven" in fault.wrong


@pytest.mark.parametrize(
    ("metric", "key", "says"),
    [
        ("{id: x, name: X, from: declared, to: dreamt, says: x}", "metrics[1].to", "no milestone"),
        ("{id: x, name: X, from: 'called:y', to: fixed, says: x}", "metrics[1].from", "valid: det"),
        ("{id: x, name: X, from: fixed, to: fixed, says: x}", "metrics[1].to", "a later milestone"),
        (
            "{id: fix, name: X, from: declared, to: fixed, says: x}",
            "metrics[",
            "stands there twice",
        ),
        ("{id: x, name: X, from: declared, to: fixed}", "metrics[1].says", "is missing"),
        (
            "{id: x, name: X, from: declared, to: fixed, measured: moons, says: x}",
            "metrics[1].measured",
            "valid: 'working', 'elapsed'",
        ),
    ],
)
def test_a_metric_that_measures_nothing_is_told_by_file_line_and_key(metric, key, says):
    text = (ROOT / "playbooks" / "govuk-paas.yaml").read_text(encoding="utf-8")
    line = text[: text.index("\nmetrics:\n")].count("\n") + 3
    text = text.replace("\nmetrics:\n", f"\nmetrics:\n  - {metric}\n")
    with pytest.raises(PlaybookFault) as fault:
        read_playbook(text, "team.yaml")
    [only] = fault.value.faults
    assert key in only.key
    assert says in only.wrong
    assert "twice" in says or only.line == line


def test_every_name_of_what_is_not_there_is_told_at_once():
    damaged = (
        TEXT.replace('steer: ["pool:crew"', 'steer: ["pool:crow"')
        .replace("then_asks: [leads, helpers, on_duty]", "then_asks: [leads, helpers, on_dty]")
        .replace('invited: ["pool:desk"]', "invited: [pool:desc]\n  priorities: [sev1, sev9]")
        .replace("triage: { owner: engineering_lead }", "triage: { owner: skipper }")
        .replace("written_by: engineering_lead", "written_by: nobody")
        .replace("- id: sev2", "- id: sev1")
        .replace("      by_hand: Ring the office.", "      calls: [crow]\n      supplier: aws")
    )
    found = faults(damaged)
    assert [(fault.key, fault.wrong.split(";")[0]) for fault in found] == [
        ("priorities[2]", "'sev1' stands there twice"),
        ("escalation.routes[1].calls[1]", "'crow' is no pool"),
        ("escalation.routes[1].supplier", "'aws' is no supplier"),
        ("review.invited[1]", "'pool:desc' is nobody"),
        ("review.priorities[2]", "'sev9' is no priority"),
        ("report.sections[3].written_by", "'nobody' is nobody"),
        ("permissions.steer[1]", "'pool:crow' is nobody"),
        ("nudges.then_asks[3]", "'on_dty' is nobody"),
        ("duties.triage.owner", "'skipper' is nobody"),
    ]
    assert found[1].line == line_of(damaged, "calls: [crow]")
    assert found[-1].line == line_of(damaged, "owner: skipper")


def test_a_role_of_the_teams_own_may_be_allowed_asked_and_owe_but_not_declare():
    text = TEXT.replace("close: [engineering_lead]", "close: [scribe]")
    text = text.replace("written_by: engineering_lead", "written_by: scribe")
    assert read_playbook(text, "team.yaml").report.sections[-1].written_by == "scribe"
    damaged = text.replace("declare: [anyone]", "declare: [scribe, nobody]")
    found = [(fault.key, fault.wrong.partition(";")[0]) for fault in faults(damaged)]
    assert found == [
        ("permissions.declare[1]", "'scribe' is nobody"),
        ("permissions.declare[2]", "'nobody' is nobody"),
    ]
    [fault] = faults(text.replace("close: [scribe]", "close: [skribe]"))
    assert "scribe" in fault.wrong.partition("valid: ")[2]


def test_names_are_looked_up_beside_a_value_that_is_at_fault():
    damaged = TEXT.replace('"pool:crew"', '"pool:crow"').replace("again: 30m", "again: often")
    damaged = damaged.replace("longest_sentence: 20", "longest: 20")
    damaged = damaged.replace("[active, not-taking-part,", "[active, asleep, awake,")
    assert [fault.key for fault in faults(damaged)] == [
        "roles.helper.steps[1].when[2]",
        "roles.helper.steps[1].when[3]",
        "wording.longest",
        "permissions.steer[1]",
        "duties.task.again",
    ]


def test_names_wait_for_what_others_may_be_named_by():
    damaged = TEXT.replace('"pool:crew"', '"pool:crow"').replace("- id: crew", "- id: The Crew")
    assert [fault.key for fault in faults(damaged)] == ["pools[1].id"]


@pytest.mark.parametrize(
    ("others", "key", "says"),
    [
        ('[{ name: "#Passengers", says: x }]', "rooms.tenants[1].name", "team's room too (others)"),
        ('[{ name: "#quay", says: x }]', "rooms.others[1].name", "stands there twice"),
        (
            '[{ name: "#law", says: x, audience: tenants }]',
            "rooms.others[1].audience",
            "tenants may not read it",
        ),
    ],
)
def test_any_other_room_is_the_teams_alone(others, key, says):
    [fault] = faults(TEXT.replace("rooms:\n", f"rooms:\n  others: {others}\n", 1))
    assert (fault.key, says in fault.wrong) == (key, True), fault.wrong


def test_a_route_asks_in_any_other_room_and_a_supplier_has_one_address():
    text = TEXT.replace("rooms:\n", 'rooms:\n  others: [{ name: "#law", says: x }]\n', 1)
    mails = "      by_hand: Ring the office.\n      mails: [law@example.invalid]\n"
    text = text.replace("      by_hand: Ring the office.\n", mails + '      room: "#law"\n')
    route = read_playbook(text, "team.yaml").route("help")
    assert (route.mails, route.room) == (("law@example.invalid",), "#law")
    supplier = "suppliers: [{ id: law, name: Law, says: [x] }]\n"
    [fault] = faults(text.replace('      room: "#law"\n', "      supplier: law\n") + supplier)
    assert "its own “email”" in fault.wrong


@pytest.mark.parametrize("word", ["leads", "helpers", "on_support"])
def test_a_role_of_ones_own_is_called_by_a_word_of_its_own(word):
    found = faults(TEXT.replace("  scribe:\n", f"  {word}:\n"))
    assert [fault.key for fault in found] == [f"roles.{word}"]
    assert "means somebody else" in found[0].wrong


def test_a_playbook_without_a_role_of_its_own_is_whole():
    before, after = TEXT.split("  # A role of the team's own", 1)
    text = before + "  helper:\n" + after.split("  helper:\n", 1)[1]
    assert list(read_playbook(text, "team.yaml").roles) == [role.value for role in Role]

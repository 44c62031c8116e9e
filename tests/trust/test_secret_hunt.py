"""Random incidents become restricted, and whoever may not hear of them hears nothing."""

import pytest

from bench import secret_hunt
from bench.hunt_audience import Audience
from bench.hunt_ears import before, since
from muster.incidents.agreement import CyberStanding
from muster.kernel.events import Event, Place
from muster.people import Person

TEAMS = {team.name: team for team in secret_hunt.set_ups()}


@pytest.mark.parametrize("team", TEAMS.values(), ids=TEAMS)
def test_nobody_hears_of_a_restricted_incident_who_may_not(team):
    hunt = secret_hunt.hunted(team, secret_hunt.walk(3, team, incidents=2))
    assert hunt.restricted
    assert [str(leak) for leak in hunt.leaks] == []


BEFORE, SINCE = before(1), since(1)
EVERY_DOOR = [
    "alert PD1 vault: Serval1q odd logins",
    f"#paas-incident alex> !incident start {BEFORE} took the keys --alert PD1 --tenants yes",
    "#paas-incident sam> !incident comms me",
    f"#paas-incident alex> !incident priority P1 --because {BEFORE}",
    "fail mail",
    "fail statuspage",
    "fail pagerduty",
    f"#paas-incident alex> !escalate aiven {BEFORE} is in the database",
    f"#paas-incident alex> !escalate smt {BEFORE} is in the database",
    f"#paas-incident sam> !comms draft first {BEFORE} keeps users out --next 14:00",
    "#paas-incident sam> !comms send 1 --in StatusPage --because it is urgent",
    "wait 1m",
    "#paas-incident alex> !incident cyber yes",
    f"#paas-incident alex> !incident note {SINCE} is in",
    "restore mail",
    "restore statuspage",
    "restore pagerduty",
    "wait 30m",
    f"dm alex> !escalate help {SINCE} is too quick for us",
    "#general dana> !incident list",
    "dm dana> !incident timeline 1",
    "#general dana> !incident alerts",
    "dm dana> !escalate paths 1",
]
DOORS = [
    "#general",
    "dana in private",
    "post",
    "pagerduty page",
    "mail send",
    "statuspage create",
    "the export",
]


@pytest.fixture
def nothing_is_hidden(monkeypatch):
    """Have nobody taken to suspect anything; the hunt's own model knows better."""
    monkeypatch.setattr(CyberStanding, "suspected", property(lambda standing: False))


def test_with_every_check_in_place_none_of_the_doors_lets_anything_out():
    hunt = secret_hunt.hunted(TEAMS["paas, apart"], EVERY_DOOR)
    assert [str(leak) for leak in hunt.leaks] == []
    assert hunt.restricted == 1


@pytest.mark.usefixtures("nothing_is_hidden")
def test_without_the_checks_the_hunt_hears_it_at_every_door():
    hunt = secret_hunt.hunted(TEAMS["paas, apart"], EVERY_DOOR)
    doors = {leak.door for leak in hunt.leaks} | {leak.to for leak in hunt.leaks}
    assert doors >= set(DOORS)


def test_what_leaks_is_told_in_the_fewest_lines(nothing_is_hidden):
    team = TEAMS["paas"]
    needed = ("!incident start", "!incident cyber", "!incident note", "wait", "!incident list")
    lines = [line for line in EVERY_DOOR if any(word in line for word in needed)]
    leak = next(leak for leak in secret_hunt.hunted(team, lines).leaks if leak.to == "#general")
    few = secret_hunt.shrunk(team, lines, leak.kind)
    assert [line.split()[3] for line in few] == ["start", "cyber", "list"]


# ---- the model of who may hear


def said(kind, data, who="alex", stream="incident-00000001"):
    """An event as the journal has it, of which the model reads no more than this."""
    person = Person(who, who)
    return Event(
        stream=stream,
        number=1,
        position=1,
        command=1,
        happened=None,
        recorded=None,
        who=person,
        where=Place("test"),
        kind=kind,
        data=data,
    )


def suspicion(yes, who="alex", *, ruled_out=None):
    data = {"suspected": yes, "roles": [], "ruled_out": ruled_out}
    return said("cyber_stated", data, who)


def part(kind, name, role=None):
    return said(kind, {"role": role, "person": {"id": name, "name": name}})


@pytest.fixture
def model():
    audience = Audience(["#need"], ["alex", "sam", "pat"])
    audience.hear([said("declared", {}, "eve"), suspicion(True)])
    return audience


def test_a_public_incident_is_everybodys(model):
    model.hear([suspicion(False, ruled_out=True)])
    assert model.may_hear(1, "#general", "eve")
    assert model.ever_restricted == {1}


def test_a_restricted_one_is_heard_of_in_the_rooms_that_need_to_know(model):
    assert model.may_hear(1, "#need", "eve")
    assert not model.may_hear(1, "#general", "alex")
    assert not model.may_hear(1, None, "sam")


def test_whoever_suspects_it_hears_of_it_until_they_leave(model):
    assert model.may_hear(1, None, "alex")
    model.hear([part("role_taken", "alex", "comms_lead"), part("role_taken", "sam", "comms_lead")])
    assert not model.may_hear(1, None, "alex")


@pytest.mark.parametrize(
    ("joins", "leaves"),
    [
        (part("helper_joined", "pat"), part("helper_left", "pat")),
        (part("role_taken", "pat", "comms_lead"), part("role_left", "pat", "comms_lead")),
        (part("role_taken", "pat", "comms_lead"), part("role_taken", "sam", "comms_lead")),
        (said("task_added", {"owner": {"name": "pat"}}), said("task_done", {"number": 1})),
    ],
)
def test_in_private_it_is_heard_of_by_those_who_have_a_part_in_it_now(model, joins, leaves):
    model.hear([joins])
    assert model.may_hear(1, None, "pat")
    model.hear([leaves])
    assert not model.may_hear(1, None, "pat")


def test_a_stranger_never_hears_of_it_in_private(model):
    model.hear([part("helper_joined", "eve")])
    assert not model.may_hear(1, None, "eve")


def test_it_stays_restricted_until_it_is_ruled_out(model):
    model.hear([suspicion(True, "sam"), suspicion(False, ruled_out=False)])
    assert model.restricted() == [1]
    model.hear([suspicion(False, "sam", ruled_out=True)])
    assert model.restricted() == []
    model.hear([suspicion(True)])
    assert model.restricted() == [1]


def test_an_alert_belongs_to_the_incident_that_it_was_attached_to_last(model):
    model.hear([said("alert_attached", {"incident": 1}, stream="alert-pd1")])
    assert model.has_alert(1, "PD1")
    model.hear([said("alert_attached", {"incident": 2}, stream="alert-pd1")])
    assert not model.has_alert(1, "PD1")

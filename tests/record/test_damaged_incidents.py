"""One damaged event costs its own incident alone, which can still be read as far as it goes."""

import logging

import pytest

from muster.report.saving import ReportFormat
from tests.record.damage import WAYS, change, event_key, put, stored
from tests.report.reading import timeline_of

NOTE = 3
NEED_TO_KNOW = "#paas-incident"


@pytest.fixture
def file(tmp_path):
    return tmp_path / "rehearsal.sqlite3"


@pytest.fixture
def two(theatre):
    """Two open incidents; INC-1 has a note about a router as its third entry, and one after it."""
    theatre.say("alex", "!incident start Apps fail")
    theatre.say("alex", "!incident note it is the router")
    theatre.say("sam", "!incident note 1 tenants are calm")
    theatre.say("pat", "!incident start Logs are late")
    assert theatre.kinds()[NOTE - 1 : NOTE + 1] == ["noted", "noted"]
    return theatre


def damaged(theatre, file, harm, number=NOTE, **where):
    theatre.stop()
    harm(file, event_key(number, **where))
    theatre.start()


@pytest.mark.parametrize("way", WAYS)
def test_whatever_befell_an_event_all_but_its_incident_goes_on(two, file, way, caplog):
    with caplog.at_level(logging.ERROR):
        damaged(two, file, WAYS[way])
        assert "Noted in INC-2" in two.say("pat", "!incident note INC-2 still here")
        assert "INC-3 declared" in two.say("pat", "!incident start A third")
        listed = two.say("alex", "!incident list")
    assert "INC-1 declared" in listed
    assert [line for line in listed.splitlines() if "damaged" in line] == [
        line for line in listed.splitlines() if "damaged, takes no changes" in line
    ]
    assert listed.count("damaged, takes no changes") == 1
    said = [r.getMessage() for r in caplog.records if "the record is damaged" in r.getMessage()]
    assert len(said) == 1
    assert f"incident-00000001 event {NOTE}" in said[0]


@pytest.mark.parametrize("way", WAYS)
def test_the_damaged_one_is_read_as_far_as_it_can_be(two, file, way):
    damaged(two, file, WAYS[way])
    read = two.say("alex", "!incident timeline 1")
    assert f"Cannot be read, and are not here: entry {NOTE}." in read
    assert "1. " in read
    assert "4. " in read
    assert "tenants are calm" in read
    assert "router" not in read
    assert "1 of its 4 entries cannot be read" in two.say("alex", "!incident status 1")


@pytest.mark.parametrize("way", ["a letter of its words", "it is gone", "a byte of the JSON"])
def test_the_damaged_one_takes_no_changes_and_says_why_in_a_sentence(two, file, way):
    damaged(two, file, WAYS[way])
    kinds = two.kinds()
    for command in (
        "note INC-1 more",
        "lead INC-1 me",
        "fixed INC-1 it works",
        "tenants INC-1 yes",
        "correct INC-1 3 x",
    ):
        refused = two.say("alex", f"!incident {command}")
        assert f"Entry {NOTE} of INC-1 cannot be read" in refused, command
    assert "cannot be read" in two.say("sam", "!comms draft 1 first")
    assert two.kinds() == kinds


def test_it_comes_back_whole_once_the_record_is_mended(two, file):
    whole = stored(file, event_key(NOTE))
    damaged(two, file, WAYS["a byte of the JSON"])
    two.stop()
    put(file, event_key(NOTE), whole)
    two.start()
    assert "Noted in INC-1 as entry 5" in two.say("alex", "!incident note INC-1 it is back")
    assert "damaged" not in two.say("alex", "!incident list")


def test_an_event_from_before_there_were_digests_is_read_like_any(two, file):
    damaged(two, file, lambda f, k: change(f, k, digest=None))
    assert "it is the router" in two.say("alex", "!incident timeline 1")


def test_a_declaration_that_cannot_be_read_leaves_the_rest(two, file):
    damaged(two, file, WAYS["a byte of the JSON"], number=1)
    assert "INC-1 declared" in two.say("alex", "!incident list")
    assert "it is the router" in two.say("alex", "!incident timeline 1")
    assert "Noted in INC-2" in two.say("pat", "!incident note INC-2 still here")


def test_an_incident_of_which_nothing_can_be_read_is_listed_by_its_number(two, file):
    two.stop()
    for number in range(1, 5):
        put(file, event_key(number), "{")
    two.start()
    assert "INC-1 cannot be read at all" in two.say("alex", "!incident list")
    assert "I know no INC-1" in two.say("alex", "!incident note INC-1 hello")
    assert "INC-3 declared" in two.say("alex", "!incident start Another")


@pytest.mark.parametrize("way", ["a byte of the JSON", "it is gone", "its kind"])
def test_what_may_have_been_a_suspicion_is_kept_from_those_who_need_not_know(two, file, way):
    two.say("alex", "!incident cyber 1 yes")
    number = two.kinds().index("cyber_stated") + 1
    two.say("alex", "!incident note INC-1 more of it", room=NEED_TO_KNOW)
    damaged(two, file, WAYS[way], number=number)
    for answer in (
        two.tell("mika", "!incident status 1"),
        two.tell("mika", "!incident list"),
        two.say("mika", "!incident timeline 1", room="#elsewhere"),
    ):
        assert "Apps fail" not in answer
        assert "INC-1 declared" not in answer
    assert "it is the router" in two.say("alex", "!incident timeline 1", room=NEED_TO_KNOW)


def test_nothing_is_nudged_or_done_for_it_and_all_of_it_for_the_other(two, file):
    damaged(two, file, WAYS["it is gone"])
    two.pass_time(hours=3)
    said = [text for _, text in two.posts]
    assert any("INC-2" in text for text in said)
    assert not any("INC-1 " in text for text in said)


def test_a_page_whose_fate_cannot_be_read_is_not_sent_again(theatre, file):
    theatre.say("alex", "!incident start Apps fail --tenants yes")
    paged = len(theatre.stage.paging.pages)
    number = theatre.kinds().index("effect_done") + 1
    damaged(theatre, file, WAYS["it is gone"], number=number)
    theatre.pass_time(minutes=10)
    assert len(theatre.stage.paging.pages) == paged


def test_the_work_of_those_on_a_damaged_incident_is_not_forgotten(two, file):
    two.pass_time(hours=7)
    damaged(two, file, WAYS["it is gone"])
    workload = two.services.workload(two.stage.clock.now())
    assert [p.id for p in workload.last if p.id == "alex"] == ["alex"]


@pytest.mark.parametrize("way", WAYS)
def test_its_report_has_what_can_be_read_and_says_what_cannot(two, file, way):
    damaged(two, file, WAYS[way])
    made = two.services.reports.made(1, ReportFormat.MARKDOWN)
    assert f"Some of the record cannot be read, so this is not all of it: entries {NOTE}." in (
        made.content.decode()
    )
    rows = timeline_of(made.content, "md")
    assert [row[0] for row in rows] == ["1", "2", "4"]
    assert made.restricted == two.incident(1).cyber.suspected


def test_the_report_of_one_whose_declaration_is_damaged_can_be_made(two, file):
    damaged(two, file, WAYS["no JSON at all"], number=1)
    rows = timeline_of(two.services.reports.made(1, ReportFormat.HTML).content, "html")
    assert [row[0] for row in rows] == ["2", "3", "4"]

"""A story that ends with a report: what is in its files is what the journal has, event by event."""

import shutil

import pytest

from muster.incidents.timeline import BACKGROUND, as_corrected, author, in_order
from muster.rehearsal.command import rehearsal_settings
from muster.rehearsal.player import Player
from muster.rehearsal.script import read_script
from muster.rehearsal.stage import RehearsalStage
from muster.report.saving import ReportFormat
from tests.conftest import ROOT, load
from tests.report.reading import tables_of, timeline_of

FORMATS = [form.value for form in ReportFormat]

STORIES = {
    "the-report-writes-itself": "govuk-paas",
    "p1-with-tenants": "govuk-paas",
    "written-up-afterwards": "govuk-paas",
    "a-late-ferry": "harbour-ferry",
}


def _play(story, data):
    """Play a story with a folder for its reports, and return the stage, still open."""
    playbook = load(STORIES[story])
    heard = []
    stage = RehearsalStage(
        rehearsal_settings(), playbook, data, lambda s: player.hear(s), lambda a: player.watch(a)
    )
    player = Player(stage, playbook.timezone, heard.append)
    stage.start()
    text = (ROOT / "rehearsals" / f"{story}.txt").read_text(encoding="utf-8")
    player.play(read_script(text, story, playbook), story)
    return stage


@pytest.fixture(scope="module", params=STORIES)
def told(request, tmp_path_factory):
    """The services of a bot after a story, and the incidents there were."""
    data = tmp_path_factory.mktemp(request.param)
    stage = _play(request.param, data)
    try:
        services = stage.bot._muster_services
        numbers = range(1, services.incidents.last_number() + 1)
        yield services, [n for n in numbers if services.incidents.events(n)]
    finally:
        stage.stop()
        shutil.rmtree(data, ignore_errors=True)


def _words_of(event):
    """Return the texts that people typed with an event, as the report has to show them."""
    if event.kind in ("drafted", "redrafted"):
        # They are shown whole where it is told what tenants read.
        return []
    keys = ("text", "title", "beside", "ticket", "name", "remark")
    return [event.data[key] for key in keys if event.data.get(key)]


@pytest.mark.parametrize("form", FORMATS)
def test_every_event_is_in_the_report_once_in_order_with_its_words(told, form):
    services, numbers = told
    for number in numbers:
        made = services.reports.made(number, ReportFormat(form))
        events = services.incidents.events(number)
        expected = [e for e in in_order(as_corrected(events)) if e.kind not in BACKGROUND]
        rows = timeline_of(made.content, form)
        assert [int(row[0]) for row in rows] == [event.number for event in expected]
        for event, (_, when, who, what) in zip(expected, rows, strict=True):
            clock = event.happened.astimezone(services.playbook.timezone)
            assert f"{clock:%H:%M}" in when
            assert who == author(event).name
            shown = " ".join(what.split())
            assert all(" ".join(words.split()) in shown for words in _words_of(event))


def test_what_tenants_were_told_is_in_it_word_for_word(told):
    services, numbers = told
    for number in numbers:
        incident = services.incidents.find(number)
        tables = tables_of(services.reports.made(number, ReportFormat.HTML).content, "html")
        rows = [r for t in tables if t and t[0][1:3] == ["Where", "By"] for r in t[1:]]
        if "comms" not in [section.id for section in services.playbook.report.sections]:
            continue
        assert [row[1] for row in rows] == [told.channel for told in incident.announcements]
        for told_then, row in zip(incident.announcements, rows, strict=True):
            draft = incident.draft(told_then.draft) if told_then.draft else None
            if draft is not None and len(draft.versions) == 1:
                assert draft.text.split() == row[4].split("(promised")[0].split()

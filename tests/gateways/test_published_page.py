"""The status page of our own: what stands in its files, and that they are always whole."""

import json
import os
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from muster.gateways import Ambiguous, Rejected, Unavailable
from muster.gateways.static_site import Site
from muster.gateways.status_posts import Component
from muster.shipped_files import ROOT
from tests.gateways.html import read_html
from tests.gateways.published import SITE, published_in
from tests.gateways.status_posts import NOON, opening, post, postmortem, update

ATOM = "{http://www.w3.org/2005/Atom}"
HOSTILE = "<script>alert(1)</script> <b>**bold**</b> {{ 7 * 7 }} {% raw %} &amp; \x07\x1b[31m\u202e"
INERT = "<script>alert(1)</script> <b>**bold**</b> {{ 7 * 7 }} {% raw %} &amp; [31m"


@pytest.fixture
def www(tmp_path) -> Path:
    return tmp_path / "www"


def feed_of(www):
    return ElementTree.fromstring((www / "feed.xml").read_bytes())  # noqa: S314 - our own


EARLIER = timedelta(minutes=10)


def iso(instant):
    return instant.isoformat()


def page_of(www, delivery):
    return read_html(www / f"incident-{delivery.reference}.html")


def no_drafts(www):
    return not [each for each in www.iterdir() if each.name.startswith(".")]


# What the pages show.


def test_before_any_post_all_is_well(published_page, www):
    published_page.publish()
    index = read_html(www / "index.html")
    assert "There is no incident now." in index.text
    assert "There were none in the last 90 days." in index.text
    assert "The API Operational" in index.text
    assert feed_of(www).findall(f"{ATOM}entry") == []


def test_a_current_incident_is_on_the_first_page_and_has_one_of_its_own(tmp_path, www):
    page = published_in(tmp_path, now=lambda: NOON)
    opened = page.deliver(opening(body="End users may see errors.\n\nTry again later."))
    index = read_html(www / "index.html")
    assert "There is an incident now." in index.text
    assert "Tenants’ applications Partial outage" in index.text
    assert ("Apps fail", f"incident-{opened.reference}.html") in index.links
    assert index.times == {"2026-03-02T12:00:00Z": "12:00 GMT on Mon 2 March 2026"}
    own = page_of(www, opened)
    assert own.paragraphs[-5:-3] == ["End users may see errors.", "Try again later."]
    assert "Tenants’ applications: Partial outage" in own.text
    assert opened.detail["shortlink"] == (
        f"https://status.example.org/incident-{opened.reference}.html"
    )


def test_times_are_those_of_the_zone(tmp_path, www):
    page = published_in(tmp_path, now=lambda: datetime(2026, 7, 1, 12, 0, tzinfo=UTC))
    page.deliver(opening())
    times = read_html(www / "index.html").times
    assert times == {"2026-07-01T12:00:00Z": "13:00 BST on Wed 1 July 2026"}


def test_an_incident_that_is_over_is_shown_for_ninety_days(tmp_path, www):
    clock = [NOON]
    page = published_in(tmp_path, now=lambda: clock[0])
    opened = page.deliver(opening())
    page.deliver(update(opened.reference, status="resolved", components={"apps": "operational"}))
    assert "There is no incident now." in read_html(www / "index.html").text
    for days, shown in ((90, True), (91, False)):
        clock[0] = NOON + timedelta(days=days)
        page.publish()
        assert ("Apps fail" in read_html(www / "index.html").text) == shown
    assert page_of(www, opened).headings[0] == (1, "Apps fail"), "its page stays"


def test_an_incident_has_its_title_since_and_until_and_says_when_more_is_told(tmp_path, www):
    clock = [NOON]
    page = published_in(tmp_path, now=lambda: clock[0])
    soon = NOON + timedelta(minutes=30)
    opened = page.deliver(opening(name="Problem", since=iso(NOON - EARLIER), next_update=iso(soon)))
    assert "Since 11:50 GMT on Mon 2 March 2026" in read_html(www / "index.html").text
    assert "More by 12:30 GMT on Mon 2 March 2026" in read_html(www / "index.html").text
    clock[0] = soon
    page.deliver(update(opened.reference, "k2", name="Logins may fail", titled=True))
    index = read_html(www / "index.html")
    assert ("Logins may fail", f"incident-{opened.reference}.html") in index.links
    assert "More by" not in index.text
    over = update(opened.reference, "k3", status="resolved", until=iso(soon + EARLIER))
    page.deliver(over)
    page.deliver(postmortem(opened.reference, "k4"))
    own = page_of(www, opened)
    assert own.headings[0] == (1, "Logins may fail")
    assert "From 11:50 GMT until 12:40 GMT on Mon 2 March 2026" in own.text
    assert "Status: Reviewed" in own.text


def test_what_is_reopened_goes_on(tmp_path, www):
    page = published_in(tmp_path, now=lambda: NOON)
    opened = page.deliver(opening())
    page.deliver(update(opened.reference, "k2", status="resolved", until=iso(NOON)))
    page.deliver(update(opened.reference, "k3", status="investigating"))
    text = page_of(www, opened).text
    assert "Since 12:00 GMT" in text
    assert "until" not in text


@pytest.mark.parametrize(
    ("states", "verdict"),
    [
        ({"apps": "partial_outage", "api": "major_outage"}, "Major outage. There is an incident"),
        ({"apps": "partial_outage", "api": "operational"}, "Partial outage. There is an incident"),
        ({"api": "degraded_performance"}, "Degraded performance. There is an incident now."),
        ({}, "There is an incident now."),
    ],
)
def test_the_worst_state_comes_first(tmp_path, www, states, verdict):
    published_in(tmp_path).deliver(opening(components=states))
    assert read_html(www / "index.html").paragraphs[0].startswith(verdict)


def test_every_incident_is_linked_however_old(tmp_path, www):
    clock = [NOON - timedelta(days=400)]
    page = published_in(tmp_path, now=lambda: clock[0])
    old = page.deliver(opening("old", name="Logs were late"))
    page.deliver(update(old.reference, "old2", status="resolved"))
    clock[0] = NOON
    new = page.deliver(opening("new", name="Apps fail"))
    index, history = read_html(www / "index.html"), read_html(www / "history.html")
    assert "Logs were late" not in index.text
    assert ("All incidents so far", "history.html") in index.links
    assert history.links[-4:-2] == [
        ("Apps fail", f"incident-{new.reference}.html"),
        ("Logs were late", f"incident-{old.reference}.html"),
    ]
    assert [text for level, text in history.headings if level == 2] == ["2026", "2025"]


def test_what_was_kept_before_there_were_more_facts_is_still_read(tmp_path, www):
    page = published_in(tmp_path, now=lambda: NOON)
    opened = page.deliver(opening())
    kept = json.loads((tmp_path / "kept.json").read_text())
    for each in kept["board"]["incidents"]:
        del each["since"], each["until"]
        del each["notices"][0]["next_update"]
    (tmp_path / "kept.json").write_text(json.dumps(kept))
    again = published_in(tmp_path, now=lambda: NOON)
    again.publish()
    assert "Since 12:00 GMT" in page_of(www, opened).text


def planned(key, status, **given):
    said = {
        "name": "Planned work on the API",
        "status": status,
        "body": "You may have to wait.",
        "about": ["api"],
        "scheduled_for": iso(NOON + timedelta(days=1)),
        "scheduled_until": iso(NOON + timedelta(days=1, hours=2)),
        **given,
    }
    return post("update" if "incident" in given else "create", key, **said)


def test_planned_maintenance_is_no_incident_and_has_its_times(tmp_path, www):
    clock = [NOON]
    page = published_in(tmp_path, now=lambda: clock[0])
    announced = page.deliver(planned("m1", "scheduled"))
    index = read_html(www / "index.html")
    assert "There is no incident now." in index.text
    assert (2, "Planned maintenance") in index.headings
    assert "From 12:00 GMT until 14:00 GMT on Tue 3 March 2026" in index.text
    assert "The API Operational" in index.text
    assert "Work on: The API" in page_of(www, announced).text
    [entry] = feed_of(www).findall(f"{ATOM}entry")
    assert entry.find(f"{ATOM}title").text == "Scheduled: Planned work on the API"
    clock[0] = NOON + timedelta(days=1)
    its_id, worked_on = announced.reference, {"api": "under_maintenance"}
    page.deliver(planned("m2", "in_progress", incident=its_id, components=worked_on))
    text = read_html(www / "index.html").text
    assert "Under maintenance. There is no incident now." in text
    clock[0] += timedelta(hours=1)
    over = {"incident": its_id, "components": {"api": "operational"}}
    page.deliver(planned("m3", "completed", **over))
    index = read_html(www / "index.html")
    assert (2, "Planned maintenance") not in index.headings
    assert "From 12:00 GMT until 13:00 GMT on Tue 3 March 2026" in index.text


def test_maintenance_that_is_moved_or_called_off_shows_the_newest_times(tmp_path, www):
    page = published_in(tmp_path, now=lambda: NOON)
    its_id = page.deliver(planned("m1", "scheduled")).reference
    moved = {"scheduled_for": iso(NOON + timedelta(days=2))}
    moved |= {"scheduled_until": iso(NOON + timedelta(days=2, hours=1))}
    page.deliver(planned("m2", "scheduled", incident=its_id, **moved))
    when = "From 12:00 GMT until 13:00 GMT on Wed 4 March 2026"
    assert when in read_html(www / "index.html").text
    page.deliver(planned("m3", "called_off", incident=its_id, **moved))
    index = read_html(www / "index.html")
    assert (2, "Planned maintenance") not in index.headings
    assert f"{when} Called off" in index.text


def test_a_component_that_ails_without_an_incident_is_told(published_page, www):
    opened = published_page.deliver(opening())
    published_page.deliver(update(opened.reference, status="resolved"))
    assert "Not everything is operational." in read_html(www / "index.html").text


def test_a_postmortem_leads_to_its_report(published_page, www):
    opened = published_page.deliver(opening())
    published_page.deliver(postmortem(opened.reference, link="https://example.org/?a=1&b=2"))
    link = "https://example.org/?a=1&b=2"
    assert (f"Read the report: {link}", link) in page_of(www, opened).links


def test_what_people_wrote_is_shown_as_text_on_every_page(tmp_path, www):
    components = (Component("apps", HOSTILE),)
    site = Site(HOSTILE, SITE.zone, SITE.address)
    page = published_in(tmp_path, components, site)
    opened = page.deliver(opening(name=HOSTILE, body=HOSTILE))
    page.deliver(update(opened.reference, body=HOSTILE, components={"apps": "operational"}))
    for shown in (read_html(www / "index.html"), page_of(www, opened)):
        assert shown.text.count(INERT) >= 3
        assert "\x1b" not in shown.source
        assert "script" not in shown.tags
        assert "b" not in shown.tags
    titles = [each.text for each in feed_of(www).iter(f"{ATOM}title")]
    assert titles == [INERT, f"Identified: {INERT}", f"Investigating: {INERT}"]


def test_files_are_public_and_what_is_kept_is_not(published_page, tmp_path, www):
    old = os.umask(0o077)
    try:
        published_page.deliver(opening())
    finally:
        os.umask(old)
    assert {each.stat().st_mode & 0o777 for each in www.iterdir()} == {0o644}
    assert www.stat().st_mode & 0o777 == 0o755
    assert (tmp_path / "kept.json").stat().st_mode & 0o777 == 0o600
    assert no_drafts(www)


def test_a_folder_that_nobody_serves_is_said_to_be_simulated_and_is_private(tmp_path, www):
    page = published_in(tmp_path, served=False)
    delivery = page.deliver(opening())
    assert page.simulated
    file = www / f"incident-{delivery.reference}.html"
    assert delivery.detail["shortlink"] == file.as_uri()
    assert file.stat().st_mode & 0o777 == 0o600


# The feed.


def test_the_feed_has_what_atom_asks_for(tmp_path, www):
    minutes = count()
    page = published_in(tmp_path, now=lambda: NOON + timedelta(minutes=next(minutes)))
    opened = page.deliver(opening())
    page.deliver(update(opened.reference, body="We know <why>."))
    feed = feed_of(www)
    assert feed.tag == f"{ATOM}feed"
    assert feed.find(f"{ATOM}author/{ATOM}name").text == "Ferry status"
    newest, oldest = entries = feed.findall(f"{ATOM}entry")
    for each in (feed, *entries):
        for wanted in ("id", "title", "updated"):
            assert len(each.findall(ATOM + wanted)) == 1, wanted
        datetime.fromisoformat(each.findtext(f"{ATOM}updated"))
        assert each.findtext(f"{ATOM}id").startswith("urn:uuid:")
    assert newest.findtext(f"{ATOM}content") == "We know <why>."
    assert oldest.findtext(f"{ATOM}content") == (
        "End users may see errors.\n\nTenants’ applications: Partial outage"
    )
    assert newest.findtext(f"{ATOM}updated") > oldest.findtext(f"{ATOM}updated")
    assert feed.findtext(f"{ATOM}updated") == newest.findtext(f"{ATOM}updated")
    links = {each.get("rel"): each.get("href") for each in feed.findall(f"{ATOM}link")}
    assert links["self"] == "https://status.example.org/feed.xml"
    href = newest.find(f"{ATOM}link").get("href").removeprefix("https://status.example.org/")
    file, _, place = href.partition("#")
    assert place in read_html(www / file).ids


def test_ids_of_the_feed_stay_whatever_is_written_again(tmp_path, www):
    def ids():
        return [each.text for each in feed_of(www).iter(f"{ATOM}id")]

    published_in(tmp_path).deliver(opening())
    first = ids()
    published_in(tmp_path).publish()
    assert ids() == first
    published_in(tmp_path).deliver(opening("another"))
    assert [ids()[0], ids()[-1]] == first
    assert len(set(ids())) == 3


def test_the_ids_of_a_feed_without_entries_stay_too(tmp_path, www):
    published_in(tmp_path).publish()
    first = (www / "feed.xml").read_text()
    published_in(tmp_path).publish()
    assert (www / "feed.xml").read_text() == first


ANY = st.text(st.characters(exclude_categories=()), min_size=1, max_size=60)


@settings(max_examples=60, deadline=None)
@given(name=ANY, body=ANY, title=ANY, component=ANY)
def test_any_text_gives_a_whole_page_and_a_well_formed_feed(name, body, title, component):
    with TemporaryDirectory() as folder:
        www = Path(folder) / "www"
        site = Site(title, SITE.zone, SITE.address)
        page = published_in(Path(folder), (Component("apps", component),), site)
        try:
            delivery = page.deliver(opening(name=name, body=body))
        except Rejected:
            page.publish()
            return
        own = page_of(www, delivery)
        assert own.tags == PLAIN_TAGS
        kept = page.incident(delivery.reference)
        shown = feed_of(www).find(f"{ATOM}entry/{ATOM}content").text
        assert shown.startswith(kept.notices[0].body)
        assert " ".join(kept.name.split()) in own.text


PLAIN_TAGS = {
    "html", "head", "meta", "title", "link", "style", "body", "a", "header", "p", "main", "h1",
    "strong", "h2", "h3", "ol", "li", "time", "ul", "span", "footer",
}  # fmt: skip


# What goes wrong.


def test_a_restart_forgets_nothing(tmp_path, www):
    opened = published_in(tmp_path).deliver(opening())
    for file in list(www.iterdir()):
        file.unlink()
    again = published_in(tmp_path)
    assert again.find(opening()) == opened
    assert page_of(www, opened).headings[0] == (1, "Apps fail")
    again.deliver(update(opened.reference))
    assert len(published_in(tmp_path).incident(opened.reference).notices) == 2


def test_what_was_kept_and_not_published_is_ambiguous_and_published_later(tmp_path, www):
    page = published_in(tmp_path)
    (www / "index.html").mkdir(parents=True)
    with pytest.raises(Ambiguous, match="The post is kept"):
        page.deliver(opening())
    with pytest.raises(Unavailable):
        page.find(opening())
    (www / "index.html").rmdir()
    found = page.find(opening())
    assert page.deliver(opening()) == found
    assert len(page.incident(found.reference).notices) == 1
    assert "Apps fail" in read_html(www / "index.html").text


def test_a_folder_that_is_none_is_rejected_with_nothing_kept(tmp_path, www):
    www.write_text("a file")
    page = published_in(tmp_path)
    for act in (lambda: page.deliver(opening()), page.publish, page.probe):
        with pytest.raises(Rejected, match="cannot be written"):
            act()
    www.unlink()
    assert page.find(opening()) is None


def test_what_is_kept_is_never_replaced_where_it_is_damaged(tmp_path, published_page):
    opened = published_page.deliver(opening())
    kept = tmp_path / "kept.json"
    whole = kept.read_text()
    for damaged in (whole[:-20], "", "{}", "[]", whole.replace("partial_outage", "asleep")):
        kept.write_text(damaged)
        for act in (
            lambda: published_page.deliver(opening("b")),
            lambda: published_page.find(opening()),
            published_page.component_states,
            published_page.publish,
            published_page.probe,
        ):
            with pytest.raises(Rejected, match=r"kept\.json is damaged"):
                act()
        assert kept.read_text() == damaged
    kept.write_text(whole)
    assert published_page.find(opening()) == opened


def test_a_disk_that_is_full_loses_nothing(tmp_path):
    """A process that may write no file longer than a limit meets it as a full disk."""
    page = published_in(tmp_path)
    opened = page.deliver(opening())
    limited = f"""
import resource, signal, sys
sys.path.insert(0, {str(ROOT)!r})
from pathlib import Path
from muster.gateways import Unavailable
from tests.gateways.published import published_in
from tests.gateways.status_posts import update
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
page = published_in(Path({str(tmp_path)!r}))
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    page.deliver(update({opened.reference!r}, body="x" * 2000))
except Unavailable as fault:
    print("Unavailable:", fault)
"""
    done = subprocess.run([sys.executable, "-c", limited], capture_output=True, text=True)  # noqa: S603
    assert done.stdout == "Unavailable: The status page cannot be written: File too large\n"
    assert published_in(tmp_path).find(opening()) == opened
    assert len(page.incident(opened.reference).notices) == 1


def test_a_probe_changes_nothing_and_says_where_the_pages_are(tmp_path, published_page, www):
    assert published_page.probe() == f"its pages are in {www}"
    assert list(tmp_path.iterdir()) == []


# Kills.

WRITER = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
from pathlib import Path
from tests.gateways.published import published_in
from tests.gateways.status_posts import opening, update
page = published_in(Path(sys.argv[1]))
incident = page.deliver(opening("first")).reference
number = 0
while True:
    key = f"{{sys.argv[2]}}-{{number}}"
    page.deliver(update(incident, key, body=f"Post {{key}}."))
    print(key, flush=True)
    number += 1
"""


def test_kills_leave_every_file_whole_and_lose_nothing_that_was_acknowledged(tmp_path, www):
    acknowledged = []
    for turn in range(6):
        writer = subprocess.Popen(  # noqa: S603 - this interpreter
            [sys.executable, "-c", WRITER, str(tmp_path), str(turn)],
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(3 + 2 * turn):
            acknowledged.append(writer.stdout.readline().strip())
        writer.send_signal(signal.SIGKILL)
        rest, _ = writer.communicate()
        acknowledged += [line for line in rest.splitlines(keepends=True) if line.endswith("\n")]
        keys = [key.strip() for key in acknowledged]
        json.loads((tmp_path / "kept.json").read_bytes())
        index, feed = read_html(www / "index.html"), feed_of(www)
        assert index.ended
        fed = {each.findtext(f"{ATOM}content") for each in feed.findall(f"{ATOM}entry")}
        assert {f"Post {key}." for key in keys} <= fed
        [own] = www.glob("incident-*.html")
        shown = read_html(own)
        assert shown.ended
        assert all(f"Post {key}." in shown.paragraphs for key in keys)
    page = published_in(tmp_path)
    incident = page.deliver(opening("first")).reference
    assert len(page.incident(incident).notices) in range(len(keys) + 1, len(keys) + 8)
    assert no_drafts(www)

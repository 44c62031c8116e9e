"""What Prometheus is shown: read back by its own parser, and by nobody who may not."""

import pytest
import requests
from prometheus_client.parser import text_string_to_metric_families

from muster.past.summary import Met
from muster.rehearsal.command import rehearsal_settings
from muster.settings import SettingFault, read_settings
from muster.statistics.exposition import Open, exposition
from tests.statistics.test_figures import ended, told
from tests.storage.servers import free_port
from tests.theatre import Theatre

TOKEN = "t" * 40


def read(text):
    families = text_string_to_metric_families(text.decode())
    return {
        (sample.name, *sorted(sample.labels.items())): sample.value
        for family in families
        for sample in family.samples
    }


def test_what_is_open_and_what_is_overdue_is_counted(playbook):
    found = read(
        exposition(
            [Open("declared", "P1", ("triage", "report")), Open("declared", "P1", ("report",))],
            None,
            "1",
        )
    )
    assert found["muster_incidents_open", ("priority", "P1"), ("state", "declared")] == 2
    assert found["muster_duties_overdue", ("duty", "report")] == 2
    assert not any(name.startswith("muster_metric") for name, *_ in found)


def test_how_things_went_is_in_seconds_by_metric(playbook):
    numbers = told(playbook, ended(resolved=2, duties={"report": Met(3, 1)}))
    found = read(exposition([], numbers, "1"))
    labels = (("measured", "working"), ("metric", "resolve"), ("quantile", "0.9"))
    assert found["muster_metric_seconds", *labels] == 7200
    assert found["muster_metric_incidents", ("metric", "resolve")] == 1
    assert found["muster_duties_met", ("duty", "report"), ("result", "late")] == 1


@pytest.fixture
def bot(tmp_path, playbook):
    """A bot with metrics, and what asks for them over a real socket."""
    started = []

    def begun(**settings):
        port = free_port()
        given = {"MUSTER_METRICS": "yes", "MUSTER_METRICS_PORT": str(port), **settings}
        theatre = Theatre(rehearsal_settings(), playbook, tmp_path, MUSTER=read_settings(given))
        theatre.cast("alex", "paas-sre", on_support=True)
        theatre.cast("sam", "comms", on_comms=True)
        theatre.start()
        started.append(theatre)

        def asked(path="/metrics", **headers):
            for _ in range(50):
                try:
                    return requests.get(
                        f"http://127.0.0.1:{port}{path}", headers=headers, timeout=5
                    )
                except requests.ConnectionError:
                    theatre.pass_time(seconds=1)
            raise AssertionError("nobody listens")

        return theatre, asked

    yield begun
    for theatre in started:
        theatre.stop()


def test_a_restricted_incident_is_in_none_of_it_and_nobodys_name_or_words(bot):
    theatre, asked = bot()
    theatre.say("alex", "!incident start Ocelots are loose --tenants no --priority P2")
    before = asked()
    assert before.status_code == 200
    assert before.headers["Content-Type"].startswith("text/plain; version=")
    assert read(before.content)[
        "muster_incidents_open", ("priority", "P2"), ("state", "declared")
    ] == 1  # fmt: skip
    theatre.say("alex", "!incident start Badgers are loose --cyber --priority P2")
    theatre.pass_time(hours=3)
    theatre.say("alex", "!incident resolve INC-2 gone")
    found = asked().text
    assert 'muster_incidents_open{priority="P2",state="declared"} 1.0' in found
    assert sum(v for (name, *_), v in read(found.encode()).items() if "open" in name) == 1
    for word in ("alex", "sam", "ocelot", "badger", "INC-", "paas-incident"):
        assert word not in found


def test_only_metrics_are_there(bot):
    _, asked = bot()
    assert asked("/").status_code == 404
    assert asked("/metrics/../").status_code == 404


def test_from_elsewhere_they_are_read_with_the_token_alone(bot):
    _, asked = bot(MUSTER_METRICS_TOKEN=TOKEN)
    assert asked().status_code == 401
    assert asked(Authorization="Bearer x").status_code == 401
    assert asked(f"/metrics?token={TOKEN}").status_code == 401
    assert asked(Authorization=f"Bearer {TOKEN}").status_code == 200


def test_a_proxy_on_this_machine_is_not_this_machine(bot):
    _, asked = bot()
    assert asked(**{"X-Forwarded-For": "203.0.113.9"}).status_code == 403
    assert asked(Host="rebound.example.org").status_code == 403


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "metrics.example.org"])  # noqa: S104
def test_metrics_that_others_reach_need_a_token(host):
    given = {"MUSTER_METRICS": "yes", "MUSTER_METRICS_HOST": host}
    with pytest.raises(SettingFault, match="everybody on the network could read the metrics"):
        read_settings(given)
    assert read_settings({**given, "MUSTER_METRICS_TOKEN": TOKEN}).metrics_host == host
    assert read_settings({"MUSTER_METRICS_HOST": host}).metrics is False


def test_there_are_none_until_somebody_wants_them():
    assert read_settings({}).metrics is False

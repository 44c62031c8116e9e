"""What the document says of the numbers is so."""

import re

import yaml

from muster.playbook.metrics import BY_ROUTE, USUAL, Metric
from muster.playbook.vocabulary import Milestone
from tests.conftest import ROOT

DOCUMENT = (ROOT / "docs" / "statistics.md").read_text(encoding="utf-8")


def test_the_metric_that_it_shows_is_valid():
    [shown, _] = re.findall(r"```yaml\n(.*?)```", DOCUMENT, re.DOTALL)
    [metric] = yaml.safe_load(shown)["metrics"]
    assert Metric.model_validate(metric).ends == Milestone.COMMS_LED


def test_every_milestone_is_told_of():
    rows = "".join(re.findall(r"^\| `.*$", DOCUMENT, re.MULTILINE))
    for milestone in (*Milestone, *(f"{what}:ROUTE" for what in BY_ROUTE)):
        assert f"`{milestone}`" in rows


def test_what_comes_with_the_bot_is_measured_between_known_milestones():
    assert {m.begins for m in USUAL} | {m.ends for m in USUAL} <= {*Milestone}

"""Commands in templates name their incident once, where another one could be meant."""

from types import SimpleNamespace

import pytest

from muster.chat.named_commands import OfIt, named, naming


def several(reference="INC-2"):
    return OfIt(SimpleNamespace(reference=reference, is_open=True), lambda: True)


def test_a_command_names_its_incident_where_several_are_open():
    assert named("Type !incident agree", several()) == "Type !incident agree INC-2"
    alone = OfIt(SimpleNamespace(reference="INC-2", is_open=True), lambda: False)
    assert named("Type !incident agree", alone) == "Type !incident agree"


@pytest.mark.parametrize(
    "source",
    [
        "!incident done {{ ref }} {{ number }}",
        "!incident done {{ incident.reference }} 1",
        "!incident tenants {{ facts.incident.reference }} yes",
    ],
)
def test_a_template_that_names_it_already_is_left_alone(source):
    assert naming(source) == source

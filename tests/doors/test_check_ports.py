"""What `check` says of the ports at which the bot would listen."""

import socket
from dataclasses import replace

import pytest

from muster.check.finding import Weight
from muster.check.ports import port_findings
from muster.settings import read_settings


def found(mode="text", **environment):
    settings = read_settings({f"MUSTER_{k}": str(v) for k, v in environment.items()})
    return [(each.weight, each.says) for each in port_findings(settings, mode)]


def free():
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        return tried.getsockname()[1]


@pytest.fixture
def taken():
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        yield listening.getsockname()[1]


def test_what_does_not_listen_takes_no_port():
    assert found(BOARD_PORT=7000, METRICS_PORT=7000) == []


@pytest.mark.parametrize(
    ("board", "metrics"), [("127.0.0.1", "127.0.0.1"), ("127.0.0.1", "localhost")]
)
def test_two_at_one_port_are_told_with_both_settings(board, metrics):
    port = free()
    [(weight, says)] = found(
        BOARD="yes", METRICS="yes", BOARD_HOST=board, METRICS_HOST=metrics,
        BOARD_PORT=port, METRICS_PORT=port,
    )  # fmt: skip
    assert weight is Weight.FAILING
    assert f"MUSTER_BOARD_PORT and MUSTER_METRICS_PORT are both {port}" in says


def test_one_port_at_two_addresses_is_two():
    port = free()
    environment = {"BOARD": "yes", "METRICS": "yes", "METRICS_HOST": "127.0.0.2"}
    token = {"METRICS_TOKEN": "t" * 40, "BOARD_PORT": port, "METRICS_PORT": port}
    assert found(**environment, **token) == []


def test_everywhere_is_there_as_well():
    port = free()
    settings = replace(
        read_settings({}),
        board=True,
        board_port=port,
        board_host="0.0.0.0",  # noqa: S104 - nothing listens
        metrics=True,
        metrics_port=port,
    )
    assert "are both" in next(iter(port_findings(settings, "text"))).says


def test_slacks_events_and_pagerdutys_webhooks_count_where_they_are_taken():
    port = free()
    environment = {
        "PAGERDUTY_WEBHOOK_SECRETS": "s" * 40, "WEBHOOK_PORT": port,
        "SLACK_EVENTS_PORT": port, "SLACK_SIGNING_SECRET": "0123456789abcdef" * 2,
    }  # fmt: skip
    assert found(**environment) == []
    [(_, says)] = found("slack", **environment)
    assert "MUSTER_WEBHOOK_PORT and MUSTER_SLACK_EVENTS_PORT" in says


def test_a_port_that_is_taken_may_be_the_bots_own(taken):
    [(weight, says)] = found(BOARD="yes", BOARD_PORT=taken)
    assert weight is Weight.NOTE
    assert f"MUSTER_BOARD_PORT: 127.0.0.1 port {taken} is taken now" in says


def test_an_address_that_is_not_this_machines_is_told():
    [(weight, says)] = found(METRICS="yes", METRICS_HOST="192.0.2.1", METRICS_TOKEN="t" * 40)
    assert weight is Weight.FAILING
    assert "192.0.2.1 port 8086 cannot be listened at" in says

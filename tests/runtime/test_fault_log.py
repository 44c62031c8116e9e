"""The log tells where a fault comes from, and not what anybody wrote."""

import logging
import sqlite3

import pytest

from muster.runtime.fault_log import keep_words_out, logged_under, without_words

TYPED = "the okapi keys"


@pytest.fixture(autouse=True)
def _words_kept_out():
    before = logging.getLogRecordFactory()
    keep_words_out()
    keep_words_out()
    yield
    logging.setLogRecordFactory(before)


def fail(error):
    try:
        raise KeyError(TYPED)
    except KeyError as cause:
        raise error from cause


def caught(error):
    try:
        fail(error)
    except type(error) as raised:
        return without_words(type(raised), raised, raised.__traceback__)


def test_an_exception_is_told_by_its_kind_and_its_stack_with_its_causes():
    told = caught(ValueError(TYPED))
    assert "okapi" not in told
    assert "ValueError" in told
    assert "KeyError" in told
    assert "in fail" in told


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (OSError(28, "No space left on device"), "No space left on device"),
        (sqlite3.OperationalError("database is locked"), "database is locked"),
    ],
)
def test_what_the_machine_says_is_told(error, says):
    assert says in caught(error)


def test_a_chain_of_exceptions_that_bites_its_tail_ends():
    error = ValueError(TYPED)
    error.__cause__ = error
    assert "okapi" not in without_words(ValueError, error, None)


def test_it_is_logged_under_the_reference_that_people_are_told(caplog):
    try:
        fail(ValueError(TYPED))
    except ValueError:
        reference = logged_under(logging.getLogger("muster.chat.guard"), "a message")
    assert f"fault {reference}: a message" in caplog.text
    assert "okapi" not in caplog.text


@pytest.mark.parametrize("name", ["muster.duties.rules", "errbot.core", "errbot.plugins.Thanks"])
def test_whoever_logs_an_exception_near_people_logs_no_words(caplog, name):
    try:
        fail(ValueError(TYPED))
    except ValueError:
        logging.getLogger(name).exception("it failed")
    assert "it failed" in caplog.text
    assert "ValueError" in caplog.text
    assert "okapi" not in caplog.text


def test_what_keeps_the_bot_from_starting_is_told_in_full(caplog):
    try:
        raise ValueError("the storage is full")
    except ValueError:
        logging.getLogger("errbot.plugin_manager").exception("Error loading Incident.")
    assert "the storage is full" in caplog.text

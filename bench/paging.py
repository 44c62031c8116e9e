"""What calling people out costs the one who types, and that no page is lost or doubled."""

import statistics
import time
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from bench import paging_kills
from bench.company import Bot
from bench.measure import Figure, interleaved, p50
from bench.paged import keys_by_text
from bench.paging_service import PagingService, gateway_to
from muster.gateways.simulated_mail import SimulatedMail
from muster.rehearsal.command import rehearsal_settings
from muster.shipped_files import ROOT

ROUNDS, WARM_UP, INCIDENTS = 400, 20, 10
ARRIVALS = 300

_CALLS = "PagerDuty is calling them out"
_OUTBOX = 0.05
"""Seconds in which the outbox has begun what it was asked for."""
_ARRIVING = 30.0
"""Seconds after which a page that has not arrived never will."""


def figures(kills, pages):
    yield beside_notes()
    yield to_arrive()
    yield from paging_kills.figures(kills, pages)


def beside_notes():
    """A page and a note in turn, each once all that followed from the one before is done."""
    with _bot_and_service("hanging", ROUNDS + WARM_UP) as (bot, _):
        notes, pages = count(1), count(1)
        taken = interleaved(
            ROUNDS,
            note=lambda: _say(bot, f"!incident note INC-{next(notes)} 40 apps fail", "Noted in"),
            after_note=lambda: _rest(bot),
            page=lambda: _say(bot, f"!escalate comms INC-{next(pages)} Cell 7 too", _CALLS),
            after_page=lambda: _rest(bot),
        )
    page, note = p50(taken["page"]), p50(taken["note"])
    name = "a command that pages, p50, to a note, PagerDuty hanging"
    return Figure(name, page / note, 1.2, "×", f"{page:.2f} to {note:.2f} ms")


def to_arrive():
    """Pages one after the other, from typing the command to the incident at the service."""
    with _bot_and_service("well", INCIDENTS) as (bot, service):
        typed = {}
        for number in range(ARRIVALS):
            text = f"drill {number}"
            typed[text] = time.monotonic()
            incident = f"INC-{number % INCIDENTS + 1}"
            _say(bot, f"!escalate comms {incident} {text} --because again", _CALLS)
            _rest(bot)
        until = time.monotonic() + _ARRIVING
        while len(made := service.told().made) < ARRIVALS and time.monotonic() < until:
            time.sleep(0.1)
        keys = keys_by_text(bot.stage.bot._muster_services.journal.since(0))
    arrived = {each.key: each.at for each in made}
    taken = [arrived.get(keys[text], until) - at for text, at in typed.items()]
    most = statistics.quantiles(taken, n=20)[-1]
    detail = f"{len(taken)} pages, p50 {p50(taken):.3f} s, the slowest {max(taken):.3f} s"
    return Figure("from the command to the page arriving, p95", most, 1, " s", detail)


def _say(bot, text, expected):
    answer = bot.say(text)
    if expected not in answer:
        raise RuntimeError(f"{text}: {answer}")


def _rest(bot):
    """Wait until the bot has nothing to do, or one command would pay for what follows another."""
    time.sleep(_OUTBOX)
    while bot.stage.bot._muster_services.dispatch.behind:
        time.sleep(0.002)


@contextmanager
def _bot_and_service(manner, incidents):
    """A bot with so many open incidents; people are called at any hour, for a bench at any hour."""
    with (
        TemporaryDirectory() as data,
        TemporaryDirectory() as keys,
        PagingService(Path(keys)) as service,
    ):
        service.be(manner)
        gateway = gateway_to(service.url, service.authority)
        gateways = {gateway.name: gateway, SimulatedMail.name: SimulatedMail()}
        playbook = Path(keys) / "playbook.yaml"
        text = (ROOT / "playbooks" / "govuk-paas.yaml").read_text(encoding="utf-8")
        playbook.write_text(text.replace("provision: false", "provision: true"), encoding="utf-8")
        settings = rehearsal_settings(str(playbook))
        bot = Bot(Path(data), settings, MUSTER_CLOCK=None, MUSTER_GATEWAYS=gateways)
        for number in range(incidents):
            bot.say(f"!incident start Cell {number} fails --priority P2")
        yield bot, service
        bot.stop()

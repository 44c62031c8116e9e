"""One of two bots on one PostgreSQL database, under load while it is the active one.

Run by `bench.take_over` as `python -m bench.take_over_load DATA RUN URL` and then the address and
the authority of a paging service and of a status page. It waits to become active, prints READY, and
then `ACK page TEXT` or `ACK send JSON` for each whose answer has been sent. What the storage could
not do is asked no second time. SIGTERM ends it in good order. Upon SIGUSR1 nobody asks any more;
SETTLED is printed once nothing is left to do. SIGUSR2 has it print where its threads are.
"""

import faulthandler
import logging
import os
import random
import signal
import sys
import traceback
from itertools import count
from pathlib import Path
from threading import Event, Lock, Thread

from bench import paging_service, status_page_service
from bench.asking import _OFTEN
from bench.load import PEOPLE, Load, tell
from bench.paging_load import Paging
from bench.sending_load import Sending
from bench.service import TIMEOUT
from muster.bot.configuration import prepared
from muster.gateways.simulated_mail import SimulatedMail
from muster.journal import JournalUnavailable
from muster.loading import load_playbook
from muster.rehearsal.booting import configuration
from muster.rehearsal.command import rehearsal_settings
from muster.runtime.sql_storage import sql_storage

_OURS = "it is my fault"


class _LastFault(logging.Handler):
    """Keeps the last exception that was logged, for an answer that says it is the bot's fault."""

    text = ""

    def emit(self, record):
        """Keep it."""
        if record.exc_info:
            self.text = "".join(traceback.format_exception(*record.exc_info))


class TakingOver(Sending, Paging):
    """Two people who page and two who write to tenants, until they are told to stop."""

    def __init__(self, data, run, url, *gateways):
        by_name = {each.name: each for each in (*gateways, SimulatedMail())}
        Load.__init__(
            self,
            data,
            run,
            MUSTER_CLOCK=None,
            MUSTER_GATEWAYS=by_name,
            MUSTER_PATIENCE=_OFTEN,
            **sql_storage(url, exclusive=True),
            **_prepared(data),
        )
        self._numbers = count()
        self._chance = random.Random(run)
        self._guard = Lock()
        self._services = self.stage.bot._muster_services
        self._stopping = Event()
        self._fault = _LastFault()
        logging.getLogger().addHandler(self._fault)

    @classmethod
    def main(cls):
        data, run, url, pager, its_authority, page, whose_authority = sys.argv[1:]
        faulthandler.register(signal.SIGUSR2)
        told = {each: Event() for each in (signal.SIGTERM, signal.SIGUSR1)}
        taking = cls(
            Path(data),
            run,
            url,
            paging_service.gateway_to(pager, Path(its_authority), timeout=TIMEOUT),
            status_page_service.gateway_to(page, Path(whose_authority), timeout=TIMEOUT),
        )
        either = Event()
        for number, event in told.items():
            signal.signal(number, lambda *_, event=event: (event.set(), either.set()))
        Paging.prepare(taking)
        tell("READY")
        people = [Thread(target=taking._go_on, args=(who,), daemon=True) for who in PEOPLE]
        for person in people:
            person.start()
        either.wait()
        if told[signal.SIGUSR1].is_set():
            taking._stopping.set()
            for person in people:
                person.join(30)
            tell("SETTLED" if taking.settle() else "UNSETTLED")
        taking.stage.stop()
        os._exit(0)

    def _go_on(self, who):
        # Whatever comes of one, the next is asked for: people do not stop for a fault.
        while not self._stopping.is_set():
            try:
                self.ask(who, self._next())
            except JournalUnavailable:
                self._stopping.wait(0.1)

    def ask(self, who, number):
        """Page, or write and send, by turns of people."""
        kind = Paging if who in PEOPLE[:2] else Sending
        return kind.ask(self, who, number)

    def acknowledge(self, kind, what):
        """Print which effect was acknowledged, and of which kind."""
        tell(f"ACK {kind} {what}")

    def said(self, who, text, expected):
        """Return whether the answer is as expected; a refusal by the storage is in order."""
        answer = self.say(who, text)
        if _OURS in answer:
            tell(f"WRONG {text}: {answer} {self._fault.text}".replace("\n", " "))
        elif expected not in answer:
            tell(f"NOT {text}: {answer}".replace("\n", " "))
        return expected in answer


def _prepared(data):
    """Return what a bot loads before it asks for its record, as `config.py` does."""
    settings = rehearsal_settings()
    playbook = load_playbook(settings)
    ahead = prepared(settings, playbook, vars(configuration(settings, playbook, data)))
    # The stage's people are cast, not on a roster.
    del ahead["MUSTER_SCHEDULE"]
    return ahead


if __name__ == "__main__":
    TakingOver.main()

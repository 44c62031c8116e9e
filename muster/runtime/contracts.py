"""What a plugin is held to when it registers something: told at once, with what would be valid."""

import inspect
import re
from collections.abc import Callable, Collection
from difflib import get_close_matches
from threading import Lock, Thread
from types import FunctionType
from typing import Any

from muster.alerts.events import ALERT_PAYLOADS
from muster.comms.maintenance_events import OWN_PAYLOADS
from muster.incidents.events import PAYLOADS
from muster.rota.events import ROTA_PAYLOADS
from muster.rota.on_call import ON_CALL_PAYLOADS

KINDS: frozenset[str] = frozenset(
    {*PAYLOADS, *ALERT_PAYLOADS, *ROTA_PAYLOADS, *ON_CALL_PAYLOADS, *OWN_PAYLOADS}
)
"""The kinds of event that the bot itself records."""

MOST = 100
"""Of a kind of thing, how many one plugin may register: more is a mistake in a loop."""

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,79}")
_KIND = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+")


class WrongContract(ValueError):
    """A plugin registers what cannot be; it says what was given, and what is valid."""


def check_takes(what: str, function: object, *given: str) -> None:
    """Raise WrongContract for what cannot be called with these arguments; `what` is its use."""
    if isinstance(function, FunctionType):
        # What is written as it is called is most of what there is, and to ask `inspect` is slow.
        code = function.__code__
        if code.co_argcount == len(given) and not code.co_kwonlyargcount:
            return
    takes = f"a function of ({', '.join(given)})"
    if not callable(function):
        raise WrongContract(f"{what} is {_shown(function)}; it is {takes}")
    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError):
        # Some built-in ones do not say what they take.
        return
    try:
        signature.bind(*given)
    except TypeError:
        name = getattr(function, "__name__", type(function).__name__)
        raise WrongContract(f"{what} is {name}{signature}; it is {takes}") from None


def check_name(what: str, name: object) -> None:
    """Raise WrongContract for what is no name by which the bot could keep something."""
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise WrongContract(
            f"{what} has the name {_shown(name)}; a name is of letters, digits, dots and hyphens, "
            "such as vip.told"
        )


def check_kinds(name: str, kinds: Collection[str] | None) -> None:
    """Raise WrongContract for a kind of event that nobody records.

    One of a plugin's own has a dot in its name, such as `vip.called`.
    """
    if kinds is None:
        return
    if isinstance(kinds, str) or not isinstance(kinds, Collection):
        raise WrongContract(f"{name} follows {_shown(kinds)}; give a set of kinds: {{'declared'}}")
    for kind in kinds:
        if isinstance(kind, str) and (kind in KINDS or _KIND.fullmatch(kind)):
            continue
        near = get_close_matches(str(kind), sorted(KINDS), 1)
        meant = f"did you mean {near[0]}? " if near else ""
        raise WrongContract(
            f"{name} follows {_shown(kind)}, which nobody records; {meant}The kinds are listed in "
            "docs/extending/events.md, and one of your own has a dot, such as vip.called"
        )


def check_own_kind(kind: object) -> None:
    """Raise WrongContract for what a plugin cannot call a kind of event of its own."""
    if not isinstance(kind, str) or not _KIND.fullmatch(kind):
        raise WrongContract(
            f"{_shown(kind)} is no kind of event of a plugin's own, which has a dot and small "
            "letters, such as vip.called"
        )


class Claims:
    """Who has claimed which names in a bot: of followers, duties, and the like.

    Safe to use from any thread.
    """

    def __init__(self) -> None:
        self._owners: dict[tuple[str, str], str] = {}
        self._guard = Lock()

    def claim(self, what: str, name: str, owner: str) -> None:
        """Give a name to a plugin; `what` is what it names, such as "follower".

        Raises WrongContract where it is taken, by whichever plugin, and for more than `MOST`.
        """
        check_name(f"a {what} of {owner}", name)
        with self._guard:
            taken = self._owners.get((what, name))
            if taken is not None:
                whose = f"{owner} itself" if taken == owner else taken
                raise WrongContract(f"the {what} {name} of {owner} is there already, by {whose}")
            has = sum(w == what and each == owner for (w, _), each in self._owners.items())
            if has >= MOST:
                raise WrongContract(f"{owner} registers more than {MOST} of this: {what}")
            self._owners[what, name] = owner

    def release(self, owner: str) -> None:
        """Take back all the names that a plugin has."""
        with self._guard:
            self._owners = {key: who for key, who in self._owners.items() if who != owner}


def within(seconds: float, what: str, act: Callable[[], object]) -> None:
    """Do something on a thread of its own, and return or raise as it does.

    Raises WrongContract where it has not come to an end by then; it is left behind.
    """
    outcome: list[BaseException | None] = []

    def run() -> None:
        try:
            act()
            outcome.append(None)
        except BaseException as error:  # noqa: BLE001 - it is raised where it is waited for
            outcome.append(error)

    thread = Thread(target=run, name=f"muster-{what}", daemon=True)
    thread.start()
    thread.join(seconds)
    if not outcome:
        raise WrongContract(f"{what} has not come to an end within {seconds:g} seconds")
    if outcome[0] is not None:
        raise outcome[0]


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:59]}…"

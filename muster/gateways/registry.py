"""The gateways of one bot: those it comes with, and those that plugins bring, each by its name."""

import inspect
import re
from collections.abc import Iterator, Mapping, MutableMapping
from threading import Lock

from muster.gateways.gateway import Gateway
from muster.gateways.simulated_sending import SimulatedSending

_NAME = re.compile(r"[a-z][a-z0-9_-]{0,39}")
_ASKED: Mapping[str, tuple[str, ...]] = {"deliver": ("effect",), "find": ("effect",), "probe": ()}
"""What is called of every gateway, each with what it is given."""


_MAY_BE_ASKED: Mapping[str, tuple[str, ...]] = {"state": ("reference",)}
"""What is called of those that have it."""


class WrongGateway(ValueError):
    """Something is no gateway, or cannot be one under that name; it is told with what is valid."""


class Gateways(Mapping[str, Gateway]):
    """The gateways of a bot by their names. Safe to use from any thread.

    A plugin may bring one of a new name, or stand in for one that is only simulated. Where people
    are only played, nothing real is reached: what a plugin brings is simulated in its place.
    """

    def __init__(self, made: MutableMapping[str, Gateway], *, played: bool = False) -> None:
        """`made` are those that the bot comes with; of those that are played it keeps all."""
        for name, gateway in made.items():
            check_gateway(gateway)
            if name != gateway.name:
                raise WrongGateway(f"the gateway {gateway.name} is kept as {name}")
        self._made = made
        self._brought: dict[str, tuple[str, Gateway]] = {}
        self._played = played
        self._guard = Lock()

    def __getitem__(self, name: str) -> Gateway:
        """Return the gateway of that name. Raises KeyError where there is none."""
        brought = self._brought.get(name)
        return brought[1] if brought is not None else self._made[name]

    def __iter__(self) -> Iterator[str]:
        """Yield the names, those that the bot comes with first."""
        return iter(dict.fromkeys((*self._made, *self._brought)))

    def __len__(self) -> int:
        """Return how many there are."""
        return len({*self._made, *self._brought})

    def bring(self, gateway: Gateway, owner: str) -> None:
        """Add the gateway that a plugin brings; `owner` is the plugin's name.

        Raises WrongGateway for what is no gateway, and for a name that another plugin or a service
        of the bot's own has.
        """
        check_gateway(gateway)
        name = gateway.name
        with self._guard:
            taken = self._brought.get(name)
            if taken is not None and taken[0] != owner:
                raise WrongGateway(f"the gateway {name} is brought by {taken[0]} already")
            own = self._made.get(name)
            if own is not None and not own.simulated:
                raise WrongGateway(f"the gateway {name} is the bot's own, which its settings name")
            if self._played and not gateway.simulated:
                self._made.setdefault(name, SimulatedSending(name))
                return
            self._brought[name] = (owner, gateway)

    def take_away(self, name: str, owner: str) -> None:
        """Remove the gateway that a plugin brought, if it is still its own."""
        with self._guard:
            if self._brought.get(name, ("",))[0] == owner:
                del self._brought[name]


def check_gateway(gateway: object) -> None:
    """Raise WrongGateway for what lacks something of a gateway, with what would be valid."""
    kind = type(gateway).__name__
    name = getattr(gateway, "name", None)
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise WrongGateway(
            f"{kind} has the name {name!r}; a gateway has one of small letters, such as “teamchat”"
        )
    simulated = getattr(gateway, "simulated", None)
    if not isinstance(simulated, bool):
        raise WrongGateway(f"{kind}.simulated is {simulated!r}; it is True or False")
    extra = {asked: given for asked, given in _MAY_BE_ASKED.items() if hasattr(gateway, asked)}
    for asked, given in {**_ASKED, **extra}.items():
        method = getattr(gateway, asked, None)
        takes = f"{asked}({', '.join(given)})"
        if not callable(method):
            raise WrongGateway(f"{kind} has no {takes}; a gateway has deliver, find and probe")
        try:
            inspect.signature(method).bind(*given)
        except TypeError:
            written = f"{asked}{inspect.signature(method)}"
            raise WrongGateway(f"{kind} has {written}; it is called as {takes}") from None

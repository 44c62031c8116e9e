"""Asking a service over HTTP: reads, and writes that may have been done though no answer came."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

Value = TypeVar("Value")


class Exchange(ABC):
    """Requests to one service."""

    def get(
        self, path: str, read: Callable[[Any], Value], params: Mapping[str, Any] | None = None
    ) -> Value:
        """Return what `read` makes of the answer to a GET.

        Raises Unavailable for whatever may pass, and Refused.
        """
        return self._exchange("GET", path, read, params=dict(params or {}))

    def write(
        self, method: str, path: str, body: Mapping[str, Any], read: Callable[[Any], Value]
    ) -> Value:
        """Return what `read` makes of the answer to a POST, a PUT or a PATCH.

        Raises Unavailable when the service surely did nothing, Ambiguous when it may have done what
        was asked, and Refused.
        """
        return self._exchange(method, path, read, json=dict(body))

    @abstractmethod
    def _exchange(
        self, method: str, path: str, read: Callable[[Any], Value], **content: Any
    ) -> Value:
        """Return what `read` makes of the answer to a request. Raises as the callers say."""

"""A report as one page of HTML that is complete in itself, and runs no script."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from jinja2 import DictLoader, Environment, StrictUndefined
from markupsafe import Markup

from muster.gateways.plain_text import printable
from muster.report.document import Block, Document
from muster.report.lanes import Lane
from muster.report.picture import Picture

Among = Callable[[Iterable[str]], Iterable[str]]
"""Passes on the pieces of a page as they are made."""


class ReportPage:
    """Renders reports with templates, given as texts by their names. What people wrote is text."""

    def __init__(self, templates: Mapping[str, str]) -> None:
        """Compile nothing yet."""
        self._environment = Environment(
            loader=DictLoader(templates),
            autoescape=True,
            undefined=StrictUndefined,
            finalize=_shown,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )

    def html(
        self,
        document: Document,
        picture: Picture | None,
        lanes: Mapping[Lane, str] | None = None,
        among: Among = lambda pieces: pieces,
    ) -> str:
        """Return a document as HTML, with the picture of its timeline where there is one.

        `lanes` are what the team calls the lanes of the picture. The page is made in small pieces,
        each of which passes `among`.
        """
        page = self._environment.get_template("page.html")
        named = lanes or {lane: lane.value for lane in Lane}
        pieces = page.generate(document=document, picture=picture, lanes=named, kind_of=_kind)
        return "".join(among(pieces))


def _kind(block: Block) -> str:
    return type(block).__name__


def _shown(value: Any) -> Any:
    """Return a value as it can stand in a page. Jinja2 calls it for every value filled in."""
    if isinstance(value, str) and not isinstance(value, Markup):
        return printable(value)
    return value

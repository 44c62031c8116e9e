"""A status page of our own: files that any web server can serve, with an Atom feed."""

import errno
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from uuid import UUID, uuid4

from pydantic import TypeAdapter, ValidationError

from muster.gateways.atomic_file import write_whole
from muster.gateways.gateway import Ambiguous, Delivery, Effect, Gateway, Rejected, Unavailable
from muster.gateways.static_site import FEED, HISTORY, INDEX, Site, StatusPages, file_of
from muster.gateways.status_page_state import Noticeboard
from muster.gateways.status_posts import (
    Component,
    PublicIncident,
    after_the_fix,
    check_components,
    delivery,
    digest,
    post_of,
)
from muster.kernel.gateway_names import STATUS_PAGE

_PUBLIC, _PUBLIC_FOLDER = 0o644, 0o755
_PRIVATE, _PRIVATE_FOLDER = 0o600, 0o700
_NEEDS_A_PERSON = {
    errno.EACCES,
    errno.EEXIST,
    errno.EISDIR,
    errno.ELOOP,
    errno.ENOTDIR,
    errno.EPERM,
    errno.EROFS,
}


@dataclass(frozen=True, slots=True)
class KeptPage:
    """What is kept of a page: all that it has said, and by what its feed is known."""

    feed: UUID
    since: datetime
    board: Noticeboard = field(default_factory=Noticeboard)


_KEPT = TypeAdapter(KeptPage)


class PublishedPage(Gateway):
    """The gateway to a folder of static pages, with the actions of the gateway to Statuspage.

    A post is first kept in a file, of which all pages are made, and then published; each file is
    replaced as a whole, so that a crash leaves the old or the new one. The incident and the notice
    that a post becomes are named by its effect's key, and posting the same key again only
    publishes again. Nobody is notified but those who follow the feed.

    Only one process may write the same folder.
    """

    name = STATUS_PAGE

    def __init__(
        self,
        folder: Path,
        kept: Path,
        pages: StatusPages,
        site: Site,
        components: Iterable[Component] = (),
        *,
        served: bool = True,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Touch no file yet; both the folder and that of the file `kept` are made when needed.

        Where the folder is not `served`, nobody outside hears of a post or may read it, and links
        lead to the files themselves. `components` are those that the page has; `now` returns the
        instant, aware.
        """
        self.simulated = not served
        self._folder = folder
        self._kept = kept
        self._site = site
        self._pages = pages
        self._components = tuple(components)
        self._now = now
        self._published = False
        self._lock = Lock()

    def __repr__(self) -> str:
        return f"PublishedPage({str(self._folder)!r})"

    def publish(self) -> None:
        """Write all pages anew, from what is kept. Raises Unavailable and Rejected."""
        with self._lock:
            kept = self._read()
            self._make_folders()
            self._write_kept(kept)
            try:
                self._write_pages(kept, kept.board.incidents)
            except OSError as error:
                raise self._unwritten(error) from None

    def deliver(self, effect: Effect) -> Delivery:
        """Keep a post and publish it. Raises Unavailable, Ambiguous and Rejected.

        It is Ambiguous where it was kept, but not all pages could be written: it appears with the
        next post, if not before.
        """
        post = post_of(effect)
        check_components(post, (each.id for each in self._components))
        with self._lock:
            kept = self._read()
            self._make_folders()
            if kept.board.posted(effect.key) is None:
                board = kept.board.posting(post, effect.key, digest(effect.key), self._now())
                kept = replace(kept, board=board)
                self._write_kept(kept)
            return self._publish_one(effect, kept)

    def find(self, effect: Effect) -> Delivery | None:
        """Return what became of an effect, or None when it was not kept.

        What was kept is published, as a crash may have come between the two. Raises Unavailable
        and Rejected.
        """
        post_of(effect)
        with self._lock:
            kept = self._read()
            if kept.board.posted(effect.key) is None:
                return None
            self._make_folders()
            try:
                return self._publish_one(effect, kept)
            except Ambiguous as fault:
                raise Unavailable(str(fault)) from None

    def component_states(self) -> tuple[Component, ...]:
        """Return the components as they stand. Raises Unavailable and Rejected."""
        with self._lock:
            return self._read().board.states_of(self._components)

    def incident(self, its_id: str) -> PublicIncident | None:
        """Return an incident, or None where there is none. Raises Unavailable and Rejected."""
        with self._lock:
            found = self._read().board.incident(its_id)
        return None if found is None else replace(found, url=self._url_of(found))

    def probe(self) -> str:
        """Return where the pages are, once they could be written. Raises Unavailable, Rejected."""
        with self._lock:
            self._read()
        folder = next(each for each in (self._folder, *self._folder.parents) if each.exists())
        if not folder.is_dir() or not os.access(folder, os.W_OK | os.X_OK):
            raise Rejected(f"The status page's folder {self._folder} cannot be written")
        return f"its pages are in {self._folder}"

    def _read(self) -> KeptPage:
        try:
            return _KEPT.validate_json(self._kept.read_bytes())
        except FileNotFoundError:
            return KeptPage(uuid4(), self._now())
        except OSError as error:
            raise self._unwritten(error) from None
        except ValidationError:
            # To begin anew would take every post off the page without a word.
            raise Rejected(
                f"What the status page keeps in {self._kept} is damaged: put a copy of it there, "
                "or move it away to begin with an empty page"
            ) from None

    def _make_folders(self) -> None:
        try:
            self._kept.parent.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
            if not self._folder.is_dir():
                self._folder.mkdir(parents=True)
                self._folder.chmod(_PRIVATE_FOLDER if self.simulated else _PUBLIC_FOLDER)
            if not os.access(self._folder, os.W_OK | os.X_OK):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        except OSError as error:
            raise self._unwritten(error) from None

    def _write_kept(self, kept: KeptPage) -> None:
        try:
            write_whole(self._kept, _KEPT.dump_json(kept, indent=1).decode() + "\n", _PRIVATE)
        except OSError as error:
            raise self._unwritten(error) from None

    def _publish_one(self, effect: Effect, kept: KeptPage) -> Delivery:
        incident, notice = kept.board.taken(effect.key)
        # Whoever was here before may have died, or had other templates.
        stale = (incident,) if self._published else kept.board.incidents
        try:
            self._write_pages(kept, stale)
        except OSError as error:
            raise Ambiguous(f"The post is kept, but not on all pages: {_said(error)}") from None
        done = delivery(effect, incident, notice.id, self._url_of(incident))
        return after_the_fix(done, effect, lambda: kept.board.states_of(self._components))

    def _write_pages(self, kept: KeptPage, incidents: Iterable[PublicIncident]) -> None:
        """Write the pages, each before any that leads to it."""
        self._published = False
        for incident in incidents:
            self._write(file_of(incident), self._pages.incident(incident, self._components))
        self._write(HISTORY, self._pages.history(kept.board))
        feed = self._pages.feed(kept.board, self._components, kept.feed, kept.since)
        self._write(FEED, feed)
        self._write(INDEX, self._pages.index(kept.board, self._components, self._now()))
        self._published = True

    def _write(self, name: str, text: str) -> None:
        write_whole(self._folder / name, text, _PRIVATE if self.simulated else _PUBLIC)

    def _url_of(self, incident: PublicIncident) -> str:
        file = file_of(incident)
        if self._site.address and not self.simulated:
            return self._site.url_of(file)
        return (self._folder / file).absolute().as_uri()

    def _unwritten(self, error: OSError) -> Unavailable | Rejected:
        """Return what a failure means for a post that was not kept."""
        told = f"The status page cannot be written: {_said(error)}"
        return Rejected(told) if error.errno in _NEEDS_A_PERSON else Unavailable(told)


def _said(error: OSError) -> str:
    return error.strerror or type(error).__name__

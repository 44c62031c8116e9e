"""A rehearsal on a whole screen: what is said, beside it the clock, the people, what is owed.

Resized below `NARROW` columns the side shrinks to what fits above what is said. Ctrl-C empties the
line, and typed on an empty one leaves; Ctrl-D leaves. What was typed is kept, and the terminal is
put back as it was.
"""

import asyncio
from collections.abc import Iterable
from functools import lru_cache
from textwrap import wrap
from time import monotonic
from typing import Any

from prompt_toolkit.application import Application, get_app
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.data_structures import Point
from prompt_toolkit.document import Document
from prompt_toolkit.filters import Condition
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.history import InMemoryHistory
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.layout import (
    ConditionalContainer,
    Float,
    FloatContainer,
    HSplit,
    Layout,
    VSplit,
    Window,
)
from prompt_toolkit.layout.controls import BufferControl, FormattedTextControl
from prompt_toolkit.layout.menus import CompletionsMenu
from prompt_toolkit.layout.processors import BeforeInput
from prompt_toolkit.styles import Style

from muster.rehearsal.plain_lines import NARROW
from muster.rehearsal.session import Line, Session
from muster.rehearsal.sharing import Guest

_WIDE = 100
_SIDE = 38
_STYLE = Style.from_dict(
    {
        "bar": "reverse",
        "yours": "bold",
        "bot": "",
        "said": "",
        "story": "fg:ansicyan",
        "note": "fg:ansiyellow",
        "effect": "fg:ansibrightblack",
        "head": "bold",
        "side": "",
        "prompt": "bold",
    }
)
_EVERY = 1.0
_MOST_LINES = 5000


class Screen:
    """The screen of one session; `add` is given every line that is to be shown."""

    def __init__(self) -> None:
        self.session: Session | Guest
        self._lines: list[Line] = []
        self._up = 0
        self._shown = 0
        self._application: Application[None] | None = None

    def add(self, line: Line) -> None:
        """Show a line, below all that was shown."""
        self._lines.append(line)
        del self._lines[:-_MOST_LINES]
        self._up = 0
        if self._application is not None:
            # It may have been said by somebody at another terminal, on a thread of theirs.
            self._application.invalidate()

    def play(self, session: Session | Guest) -> None:
        """Take what the person types until they leave."""
        self.session = session
        self.add(Line("note", "/help lists what you can do beside typing in the chat"))
        buffer = Buffer(
            multiline=False,
            completer=_Words(session),
            complete_while_typing=False,
            history=InMemoryHistory(),
            accept_handler=self._accept,
        )
        application: Application[None] = Application(
            layout=Layout(self._layout(buffer)),
            key_bindings=self._keys(buffer),
            full_screen=True,
            style=_STYLE,
            mouse_support=False,
        )
        self._application = application
        application.run(pre_run=lambda: self._begin(application))

    def _begin(self, application: Application[None]) -> None:
        application.create_background_task(self._let_time_pass(application))

    async def _let_time_pass(self, application: Application[None]) -> None:
        """Let the rehearsal's time pass while the person thinks, once they have set a pace."""
        looked = monotonic()
        while True:
            await asyncio.sleep(_EVERY)
            now = monotonic()
            self.session.passes(now - looked)
            looked = now
            application.invalidate()
            if self.session.ended:
                application.exit()
                return

    def _accept(self, buffer: Buffer) -> bool:
        self.session.typed(buffer.text)
        if self.session.ended and not get_app().is_done:
            get_app().exit()
        return False

    # ---- what is where

    def _layout(self, buffer: Buffer) -> Any:
        wide = Condition(lambda: get_app().output.get_size().columns >= _WIDE)
        story = Window(
            FormattedTextControl(self._story, get_cursor_position=self._where),
            wrap_lines=True,
            always_hide_cursor=True,
        )
        side = VSplit(
            [
                Window(width=1, char="│", style="class:effect"),
                Window(FormattedTextControl(self._side), width=_SIDE, wrap_lines=True),
            ]
        )
        above = Window(FormattedTextControl(self._above), height=3, wrap_lines=False)
        typed = Window(
            BufferControl(
                buffer,
                input_processors=[BeforeInput(lambda: [("class:prompt", self._prompt())])],
            ),
            height=1,
            dont_extend_height=True,
        )
        body = HSplit(
            [
                Window(FormattedTextControl(self._bar), height=1, style="class:bar"),
                ConditionalContainer(above, ~wide),
                VSplit([story, ConditionalContainer(side, wide)]),
                Window(height=1, char="─", style="class:effect"),
                typed,
            ]
        )
        menu = Float(CompletionsMenu(max_height=8), xcursor=True, ycursor=True)
        return FloatContainer(body, floats=[menu])

    def _prompt(self) -> str:
        return f"{self.session.prompt} › "

    def _bar(self) -> str:
        session = self.session
        pace = f" · time runs ×{session.pace:g}" if session.pace else ""
        return f" {session.clock}{pace} · {session.title} · REHEARSAL, nobody is paged "

    def _story(self) -> StyleAndTextTuples:
        found: StyleAndTextTuples = []
        self._shown = 0
        columns = get_app().output.get_size().columns
        width = max((columns - _SIDE - 1 if columns >= _WIDE else columns) - 1, 10)
        for line in self._lines:
            wrapped = _wrapped(line.text, width)
            self._shown += len(wrapped)
            found += [(f"class:{line.style}", f"{each}\n") for each in wrapped]
        return found

    def _where(self) -> Point:
        """Return where the cursor would be: on the last line, or above it once scrolled."""
        return Point(0, max(self._shown - self._up, 0))

    def _side(self) -> StyleAndTextTuples:
        session = self.session
        found: StyleAndTextTuples = [("class:head", " What is owed\n")]
        owed = list(session.owed())[:8] or ["nothing yet"]
        lines = [each for line in owed for each in _wrapped(line, _SIDE - 2)]
        found += [("class:side", f" {line}\n") for line in lines]
        found.append(("class:head", "\n Who is in it\n"))
        found += [("class:side", f" {line}\n") for line in session.people()]
        found.append(("class:head", "\n Rooms\n"))
        for room in session.rooms:
            mark = "›" if room == session.room else " "
            found.append(("class:side", f" {mark} {room}\n"))
        return found

    def _above(self) -> StyleAndTextTuples:
        """Return the side as three lines, for a terminal in which it has no room beside."""
        session = self.session
        owed = " · ".join(list(session.owed())[:3]) or "nothing yet"
        people = " · ".join(line.strip() for line in session.people())
        rooms = " ".join(session.rooms)
        return [
            ("class:side", f" Owed: {owed}\n"),
            ("class:side", f" {people}\n"),
            ("class:side", f" {rooms}\n"),
        ]

    # ---- keys

    def _keys(self, buffer: Buffer) -> KeyBindings:
        keys = KeyBindings()

        @keys.add("c-c")
        def _(event: KeyPressEvent) -> None:
            if buffer.text:
                buffer.reset()
            else:
                event.app.exit()

        @keys.add("c-d")
        def _(event: KeyPressEvent) -> None:
            event.app.exit()

        @keys.add("tab")
        def _(event: KeyPressEvent) -> None:
            if buffer.complete_state:
                buffer.complete_next()
            else:
                buffer.start_completion(select_first=False, insert_common_part=True)

        @keys.add("pageup")
        def _(event: KeyPressEvent) -> None:
            self._up = min(self._up + 10, self._shown)

        @keys.add("pagedown")
        def _(event: KeyPressEvent) -> None:
            self._up = max(self._up - 10, 0)

        @keys.add("c-l")
        def _(event: KeyPressEvent) -> None:
            event.app.renderer.clear()

        return keys


@lru_cache(maxsize=_MOST_LINES)
def _wrapped(text: str, width: int) -> tuple[str, ...]:
    """Return a line as it is broken between words; what goes on is set in as its beginning is."""
    begun = " " * min(len(text) - len(text.lstrip()), 8)
    return tuple(wrap(text, width, subsequent_indent=begun, break_long_words=True)) or ("",)


class _Words(Completer):
    """Completes commands and verbs as a whole, and people and rooms word by word."""

    def __init__(self, session: Session | Guest) -> None:
        self._session = session

    def get_completions(self, document: Document, event: CompleteEvent) -> Iterable[Completion]:
        line, word = document.text_before_cursor, document.get_word_before_cursor(WORD=True)
        seen = set()
        for each in self._session.words():
            for begun in (line, word):
                if begun and each.startswith(begun) and each not in seen:
                    seen.add(each)
                    yield Completion(each + " ", start_position=-len(begun), display=each)


def fits(columns: int, rows: int) -> bool:
    """Return whether a terminal of that size is shown a screen; else plain lines serve better."""
    return columns >= NARROW and rows >= 12

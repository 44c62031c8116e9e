"""A rehearsal in plain lines: for a pipe, a narrow terminal, or one that can do no better."""

import sys
from shutil import get_terminal_size
from textwrap import fill
from time import monotonic

from muster.rehearsal.session import Line, Session
from muster.rehearsal.sharing import Guest

NARROW = 72
"""Columns below which a terminal is given plain lines: a screen of panes would show too little."""

_MARKS = {"note": "-- ", "story": "** ", "effect": "   ", "yours": "", "said": "", "bot": ""}


def show(line: Line) -> None:
    """Print a line of a rehearsal, broken between words where a terminal would break it."""
    text = f"{_MARKS[line.style]}{line.text}"
    width = get_terminal_size().columns - 1
    if sys.stdout.isatty() and len(text) > width:
        begun = " " * min(len(text) - len(text.lstrip()), 8)
        text = fill(text, max(width, 20), subsequent_indent=begun)
    print(text, flush=True)  # noqa: T201


def play(session: Session | Guest) -> None:
    """Take lines from a person, or from a pipe, until they end it or there are no more.

    After Ctrl-C or Ctrl-D nothing is lost: the run is kept as it goes.
    """
    interactive = sys.stdin.isatty()
    if interactive:
        show(Line("note", "/help lists what you can do beside typing in the chat"))
        _complete(session)
    looked = monotonic()
    while not session.ended:
        prompt = f"[{_stands(session)}] {session.prompt} › " if interactive else ""
        try:
            line = input(prompt)
            now = monotonic()
            session.passes(now - looked)
            looked = now
            session.typed(line)
        except (EOFError, KeyboardInterrupt):
            if interactive:
                print()  # noqa: T201
            return


def _stands(session: Session | Guest) -> str:
    """Return what is to be seen at all times: the clock, and what is owed next."""
    return ", ".join((session.clock, *list(session.owed())[:1]))


def _complete(session: Session | Guest) -> None:
    try:
        import readline
    except ImportError:
        return

    def complete(typed: str, state: int) -> str | None:
        begun = readline.get_line_buffer()[: readline.get_endidx()]
        whole = [word for word in session.words() if word.startswith(begun)]
        words = [word[len(begun) - len(typed) :] for word in whole]
        words += [word for word in session.words() if typed and word.startswith(typed)]
        return f"{words[state]} " if state < len(words) else None

    readline.set_completer_delims(" ")
    readline.set_completer(complete)
    readline.parse_and_bind("tab: complete")

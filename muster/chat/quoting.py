"""The playbook's sentences in one message, each said once however many things stand on it.

Pure.
"""

_LETTERS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})


class Quotes:
    """The sentences that one message has said so far."""

    def __init__(self) -> None:
        self._said: list[str] = []

    def once(self, sentence: str | None) -> str | None:
        """Return a sentence, or None where it, or a part of it, was said before."""
        words = " ".join((sentence or "").translate(_LETTERS).casefold().split()).strip(" .…")
        if not words or any(words in other or other in words for other in self._said):
            return None
        self._said.append(words)
        return sentence

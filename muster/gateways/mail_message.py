"""What any mail gateway is asked for, and the message that it becomes."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.header import Header
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Any

from muster.gateways.gateway import Delivery, Effect, Rejected

METHODS = ("REQUEST", "CANCEL")
"""What an invitation may do (RFC 5546, 1.4)."""
_SUBJECT_LENGTH = 200
_MOST_ADDRESSES = 100
"""Every server takes as many (RFC 5321, 4.5.3.1.8)."""
_UNSENDABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_LOCAL_PART = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
_LABEL = r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS = re.compile(
    rf"(?=.{{3,254}}\Z)(?=.{{1,64}}@)(?!.*=\?){_LOCAL_PART}@{_LABEL}(\.{_LABEL})*"
)
"""The common form of RFC 5321, 4.1.2: without quotes, comments and names, and in ASCII.

`=?` begins what a reader of mail would decode into something else.
"""
# The modern policies read a header before they write it, and so decode what people typed.
_AS_GIVEN: Mapping[str, Any] = {"linesep": "\r\n", "max_line_length": 76, "cte_type": "7bit"}


@dataclass(frozen=True, slots=True)
class Letter:
    """To whom something is written, and what. The subject is one line of at most 200 characters.

    An invitation has a `calendar` beside its text, in ASCII or not, and its `method`.
    """

    to: tuple[str, ...]
    subject: str
    text: str
    reply_to: str | None
    calendar: str | None = None
    method: str | None = None


def letter_of(effect: Effect) -> Letter:
    """Return what a `send` effect asks for, each address once.

    Raises Rejected when it is another action, has no key, or its payload is not complete.
    """
    if not effect.key:
        raise Rejected("An effect without a key cannot be told from another")
    if effect.action != "send":
        raise Rejected(f"Mail has no action “{one_line(effect.action, 40)}”, only “send”")
    payload = effect.payload
    reply_to = payload.get("reply_to")
    return Letter(
        to=_addresses(payload.get("to")),
        subject=_needed(one_line(_text(payload, "subject"), _SUBJECT_LENGTH), "subject"),
        text=_needed(_SURROGATES.sub("�", _text(payload, "text")), "text"),
        reply_to=None if reply_to is None else _checked(reply_to),
        **_invitation(payload),
    )


def _invitation(payload: Mapping[str, Any]) -> dict[str, str]:
    """Return the calendar of an invitation and what it does, or nothing for any other mail."""
    calendar, method = payload.get("calendar"), payload.get("method")
    if calendar is None and method is None:
        return {}
    if not isinstance(calendar, str) or method not in METHODS:
        raise Rejected(f"An invitation needs a calendar and one of {', '.join(METHODS)}")
    return {"calendar": calendar, "method": method}


def message_id(effect: Effect, sender: str) -> str:
    """Return the Message-ID of a mail, made from the effect's key and the sender's domain.

    It is the same each time, so that a second copy is known for the same mail (RFC 5322, 3.6.4).
    """
    digest = hashlib.sha256(effect.key.encode("utf-8", "replace")).hexdigest()[:32]
    return f"<{digest}@{domain_of(sender)}>"


def message_of(letter: Letter, its_id: str, sender: str, date: datetime) -> EmailMessage:
    """Return the message that is sent; `its_id` is its Message-ID, and `date` is aware.

    All of it is ASCII on the way, in lines of at most 76 characters where they can be broken. The
    calendar of an invitation is an alternative to its text, by which programs for mail know that
    they may offer to accept it (RFC 6047, 2.4).
    """
    # What no bot has to load before there is a mail.
    from email.contentmanager import raw_data_manager
    from email.policy import compat32

    as_given = compat32.clone(**_AS_GIVEN)
    message = EmailMessage(policy=as_given)
    message["From"] = sender
    message["To"] = ", ".join(letter.to)
    if letter.reply_to is not None:
        message["Reply-To"] = letter.reply_to
    message["Subject"] = Header(letter.subject, _charset(letter.subject), header_name="Subject")
    message["Date"] = format_datetime(date)
    message["Message-ID"] = its_id
    message["Auto-Submitted"] = "auto-generated"  # or absences would be announced to us (RFC 3834)
    message.set_content(
        letter.text.replace("\r\n", "\n").replace("\r", "\n"),
        content_manager=raw_data_manager,
        # Left to itself it would send control characters as they are, for they are ASCII.
        cte="quoted-printable" if letter.text.isascii() else None,
    )
    if letter.calendar is not None and letter.method is not None:
        message.make_alternative()
        part = EmailMessage(policy=as_given)
        part.set_content(
            letter.calendar.encode(), "text", "calendar", content_manager=raw_data_manager,
            cte="base64", params={"method": letter.method, "charset": "utf-8"},
        )  # fmt: skip
        message.attach(part)
    return message


def delivery(
    its_id: str, accepted: Sequence[str], refused: Mapping[str, str], said: str
) -> Delivery:
    """Return what became of a mail: its Message-ID, who is and who is not sent it, and why.

    `refused` has the server's answer by address, `said` is its answer to the whole.
    """
    detail = {"accepted": list(accepted), "refused": dict(refused), "said": said}
    return Delivery(reference=its_id, detail=detail)


def is_address(text: str) -> bool:
    """Return whether a mail can be sent to it: `name@domain` in ASCII, without a person's name."""
    return _ADDRESS.fullmatch(text) is not None


def domain_of(address: str) -> str:
    """Return what is behind the @ of an address."""
    return address.rpartition("@")[2]


def one_line(text: str, length: int) -> str:
    """Return the text on one line without control characters, cut to `length` with an ellipsis."""
    line = " ".join(_UNSENDABLE.sub(" ", text).split())
    return line if len(line) <= length else line[: length - 1] + "…"


def _charset(subject: str) -> str:
    # What looks like an encoded word must be encoded, or a reader of mail would decode it.
    return "us-ascii" if subject.isascii() and "=?" not in subject else "utf-8"


def _addresses(given: Any) -> tuple[str, ...]:
    if not isinstance(given, list | tuple) or not given:
        raise Rejected("A mail needs “to”, a list of addresses such as alex@example.org")
    found = tuple(dict.fromkeys(_checked(each) for each in given))
    if len(found) > _MOST_ADDRESSES:
        raise Rejected(f"A mail goes to at most {_MOST_ADDRESSES} addresses, not {len(found)}")
    return found


def _checked(given: Any) -> str:
    if not isinstance(given, str) or not is_address(given):
        shown = one_line(str(given), 60)
        raise Rejected(f"“{shown}” is no mail address; write one such as alex@example.org")
    return given


def _text(payload: Mapping[str, Any], field: str) -> str:
    value = payload.get(field)
    return value if isinstance(value, str) else ""


def _needed(text: str, field: str) -> str:
    if not text.strip():
        raise Rejected(f"A mail needs the text “{field}”")
    return text

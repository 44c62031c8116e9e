"""The kinds of message to tenants: what each needs to be known, and which of them is due."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from muster.duties import Duty
from muster.incidents.drafts import About, CommsDraft
from muster.incidents.incident import Incident
from muster.incidents.lifecycle import State
from muster.incidents.visibility import restricted
from muster.playbook.load import KeyPath
from muster.playbook.model import Comms, Playbook
from muster.playbook.own_messages import OwnMessage, filled_in
from muster.playbook.vocabulary import DutyCode
from muster.wording import Substance

EVERYTHING = tuple(About)

TEXT, NEXT, REVIEW = "text", "next", "review"
"""What a draft may lack beside what it is about: typed words, a promise, a booked review."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of message; its words are in templates, two a kind.

    messages/KIND is its text, headings/KIND what it is called, its subject and its title.
    The words of a kind of the team's `own` are in the playbook.

    It says what is known of `uses` and is not written without `needs`. `promises` says that it
    tells when tenants hear more. `status` is the status page's word for the incident, None for the
    one that its state has. `duty` is what it does. The words of one that is `fixed` were agreed
    beforehand: they are neither edited nor judged. What is not `for_tenants` is given to somebody
    to copy, and never sent to them. What is for `afterwards` is written of what is closed or
    dismissed too.
    """

    name: str
    uses: tuple[About, ...] = EVERYTHING
    needs: tuple[About, ...] = ()
    needs_text: bool = False
    takes_text: bool = True
    promises: bool = True
    status: str | None = None
    duty: DutyCode | None = None
    fixed: bool = False
    for_tenants: bool = True
    needs_review: bool = False
    afterwards: bool = False
    own: OwnMessage | None = None

    @property
    def judged(self) -> bool:
        """Whether its wording is judged: what tenants read, unless it was agreed beforehand."""
        return self.for_tenants and not self.fixed

    @property
    def names_components(self) -> bool:
        """Whether a post of it tells which parts of the service are affected."""
        return self.judged and self.status != "postmortem"

    @property
    def should_say(self) -> frozenset[Substance]:
        """What its whole text should say: the effect where it needs that, the promise it makes."""
        said = {Substance.SCOPE}
        if About.EFFECT in self.needs:
            said.add(Substance.EFFECT)
        if self.promises:
            said.add(Substance.NEXT_UPDATE)
        return frozenset(said)


_EFFECT, _DOING = (About.EFFECT,), (About.EFFECT, About.DOING)

KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("possible", _EFFECT, status="investigating", duty=DutyCode.FIRST_UPDATE),
        Kind("first", needs=_EFFECT, status="investigating", duty=DutyCode.FIRST_UPDATE),
        Kind("update", needs=_DOING, duty=DutyCode.TENANT_UPDATE),
        Kind("further", needs=_DOING, duty=DutyCode.TENANT_UPDATE),
        Kind("boundary", needs=_DOING, duty=DutyCode.BOUNDARY_UPDATE),
        Kind("identified", needs=_EFFECT, status="identified", duty=DutyCode.TENANT_UPDATE),
        Kind("monitoring", (About.ADVICE,), status="monitoring", duty=DutyCode.TENANT_UPDATE),
        Kind("all-clear", (About.ADVICE,), promises=False, status="resolved",
             duty=DutyCode.RESOLUTION, afterwards=True),
        Kind("resolved", (About.ADVICE,), promises=False, status="resolved",
             duty=DutyCode.RESOLUTION, afterwards=True),
        Kind("pause", (About.EFFECT, About.USERS, About.ADVICE), _EFFECT,
             duty=DutyCode.BOUNDARY_UPDATE),
        Kind("cyber", (), takes_text=False, fixed=True, afterwards=True),
        Kind("review", (), needs_text=True, promises=False, status="postmortem", afterwards=True),
        Kind("smt", (About.EFFECT, About.USERS, About.DOING), needs=_EFFECT, promises=False,
             for_tenants=False),
        Kind("invitation", (), takes_text=False, promises=False, for_tenants=False,
             needs_review=True, afterwards=True),
    )
}  # fmt: skip
"""Every kind by its name, in the order in which an incident comes to them.

Source: the four messages of the playbook, with what its long-running and cyber security parts and
the status page's states add, a brief for the SMT and the invitation to the review (R95). Where
tenants were told of what is nothing to them, the `all-clear` ends it.
"""

_ONLY_WHERE: Mapping[str, Callable[[Playbook], bool]] = {
    "cyber": lambda playbook: playbook.cyber is not None,
    "review": lambda playbook: "postmortem" in playbook.comms.incident_states,
    "smt": lambda playbook: "smt" in playbook.comms.briefs,
}
"""What a playbook has to have for it to have these kinds at all."""


def kinds_of(playbook: Playbook) -> Mapping[str, Kind]:
    """Return the kinds of message that a team's playbook has, by their names, in their order."""
    shipped = {
        name: kind
        for name, kind in KINDS.items()
        if name not in _ONLY_WHERE or _ONLY_WHERE[name](playbook)
    }
    own = playbook.comms.own_messages
    return shipped | {each.id: _of(each) for each in own if each.id not in KINDS}


def kind_of(name: str, comms: Comms) -> Kind:
    """Return the kind of a draft that was written, by its name.

    One that the playbook no longer has is a message like any other.
    """
    if name in KINDS:
        return KINDS[name]
    own = next((each for each in comms.own_messages if each.id == name), None)
    return Kind(name) if own is None else _of(own)


def _of(own: OwnMessage) -> Kind:
    said = tuple(About(name) for name in own.needs)
    named = tuple(about for about in About if about in own.names)
    return Kind(
        own.id,
        uses=tuple(dict.fromkeys((*named, *said))),
        needs=said,
        takes_text=About.EFFECT in (*named, *said),
        promises=own.promises,
        status=own.status,
        duty=None if own.afterwards else DutyCode.TENANT_UPDATE,
        afterwards=own.afterwards,
        own=own,
    )


def own_text(own: OwnMessage, known: Mapping[str, str], promise: str) -> str:
    """Return the text of a message of the team's own, of what is known by name.

    `promise` is the sentence that tells when tenants hear more; it ends what promises that and does
    not say so itself.
    """
    lines = [filled_in(line, dict(known)) for line in own.says]
    if own.promises and "promised" not in own.names:
        lines.append(promise)
    return "\n".join(filter(None, lines))


def own_heading(own: OwnMessage, team: str) -> tuple[str, str, str]:
    """Return what a message of the team's own is called, its subject and its title."""
    subject, title = (filled_in(t, {"team": team}) for t in (own.subject, own.title or own.subject))
    return own.called, subject, title


def names_taken(comms: Comms) -> dict[str, KeyPath]:
    """Return which of the team's own kinds of message have the name of one that everybody has.

    It is told with the place in the playbook where it stands.
    """
    own = enumerate(comms.own_messages)
    return {each.id: ("comms", "own_messages", i, "id") for i, each in own if each.id in KINDS}


TOLD_BY_A_MESSAGE = frozenset(str(kind.duty) for kind in KINDS.values() if kind.duty)
"""The duties that a message does; what is to be written depends on no others."""


def due_kind(
    incident: Incident,
    duties: Iterable[Duty],
    now: datetime,
    kinds: Mapping[str, Kind] = KINDS,
) -> Kind:
    """Return the kind of message that is to be written now, of the `kinds` that the team has.

    `duties` are what is owed.
    """
    name = _due(incident, duties, now, kinds)
    return kinds.get(name) or KINDS[name]


def _due(
    incident: Incident, duties: Iterable[Duty], now: datetime, kinds: Mapping[str, Kind]
) -> str:
    told = incident.announcements
    if restricted(incident):
        return "cyber"
    if incident.state is State.DISMISSED:
        return "all-clear"
    if not incident.is_active:
        wants_end = incident.untold_channels or not told or "review" not in kinds
        return "resolved" if wants_end else "review"
    if not told:
        return "first"
    if incident.tenants is False and incident.expecting_channels:
        return "all-clear"
    untold = not incident.tells_state(told[-1])
    if incident.state is State.PAUSED and untold:
        return "pause"
    if any(duty.code == DutyCode.BOUNDARY_UPDATE and duty.ask <= now for duty in duties):
        return "boundary"
    if incident.state is State.MONITORING and untold:
        return "monitoring"
    return "update"


def told_for_sure(incident: Incident) -> bool:
    """Return whether tenants were told of a problem as one that there is, and not a possible one.

    What was told by hand is held to be for sure.
    """
    drafts = (incident.draft(told.draft) if told.draft else None for told in incident.announcements)
    return any(draft is None or draft.kind not in ("possible", "all-clear") for draft in drafts)


def status_word(kind: Kind, incident: Incident, playbook: Playbook) -> str | None:
    """Return the status page's word for the incident in a message, or None where it has none."""
    known = playbook.comms.incident_states
    wanted = kind.status or _WORDS.get(incident.state) or _so_far(incident)
    return wanted if wanted in known else next(iter(known), None)


_WORDS: Mapping[State, str] = {
    State.MONITORING: "monitoring",
    State.RESOLVED: "resolved",
    State.CLOSED: "resolved",
    State.DISMISSED: "resolved",
}


def _so_far(incident: Incident) -> str:
    said = {draft.kind for draft in incident.drafts if draft.is_out}
    return "identified" if "identified" in said else "investigating"


def known_words(kind: Kind, incident: Incident, typed: str = "") -> dict[About, str]:
    """Return what a message of a kind says, of what is known; `typed` is the effect on tenants.

    Tenants are not told again what was noticed before the fix, unless it was said anew.
    """
    doubted = incident.words_in_doubt if kind.for_tenants else ()
    known = {about: text for about, text in incident.words.items() if about not in doubted}
    words = {about: known[about] for about in kind.uses if about in known}
    return {**words, About.EFFECT: typed} if typed and kind.takes_text else words


def lacking(
    kind: Kind,
    words: Mapping[About, str],
    typed: str,
    next_update: datetime | None,
    review_at: datetime | None,
) -> tuple[str, ...]:
    """Return what a message of a kind could say and nobody has said, what it needs first."""
    missing = [about.value for about in (*kind.needs, *kind.uses) if about not in words]
    if kind.needs_text and not typed:
        missing.insert(0, TEXT)
    if kind.needs_review and review_at is None:
        missing.insert(0, REVIEW)
    if kind.promises and next_update is None:
        missing.append(NEXT)
    return tuple(dict.fromkeys(missing))


def said_to_lack(drafts: Iterable[CommsDraft], comms: Comms) -> frozenset[About]:
    """Return what earlier drafts have said, or have been said to leave out."""
    kinds = (kind_of(draft.kind, comms) for draft in drafts)
    return frozenset(about for kind in kinds for about in (*kind.needs, *kind.uses))


def needed(kind: Kind, missing: Iterable[str]) -> tuple[str, ...]:
    """Return what of the missing a message of a kind cannot do without."""
    return tuple(each for each in missing if each in kind.needs or each in (TEXT, REVIEW))

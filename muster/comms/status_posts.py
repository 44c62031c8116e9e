"""Drafts on the status page: what a post is made of, and whether it opens an incident there.

What is asked for is a post. Whether it is the first of the incident on the page is known when it
goes out, once it is known what became of those before it.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from muster.comms.message_kinds import Kind, kind_of, status_word
from muster.comms.promised_times import sentences
from muster.comms.tenant_times import sentence
from muster.incidents.drafts import About, CommsDraft
from muster.incidents.events import ComponentsStated
from muster.incidents.incident import Incident
from muster.incidents.lifecycle import ACTIVE, State
from muster.kernel.effects import EffectAsked, Fate, KnownEffect
from muster.kernel.gateway_names import STATUS_PAGE
from muster.playbook.model import Comms, Playbook

PAGE = STATUS_PAGE
"""The name of the gateway to a status page, whatever is behind it."""
POST = "post"
"""What is asked of it, before it is known which of its own actions that is."""
WELL = "operational"
"""The state of a component that works as it should."""

_NOWHERE: Mapping[str, str] = {}
_MENDED = frozenset(State) - ACTIVE | {State.MONITORING}
_REVIEWED = "postmortem"
_LINK = re.compile(r"https?://[^\s<>\"]{1,2000}[^\s<>\".,;:!?)]")


def ask(
    incident: Incident,
    draft: CommsDraft,
    name: str,
    serves: str,
    playbook: Playbook,
    elsewhere: Mapping[str, str] = _NOWHERE,
) -> EffectAsked:
    """Return the effect by which a draft is posted.

    The page calls the incident by what tenants notice, and by `name` while nobody has said it. Once
    that is said the page's incident gets its title; it keeps it after the fix. `elsewhere` are the
    components that other incidents say to fail, by their ids. It waits for the posts before it, so
    that the page has them in their order.
    """
    kind = kind_of(draft.kind, playbook.comms)
    status = status_word(kind, incident, playbook)
    titled = title(incident, kind)
    payload: dict[str, Any] = {
        "name": titled or name,
        "status": status,
        "body": draft.text,
        "components": dict(components(incident, kind, elsewhere)),
    }
    if titled and incident.state not in _MENDED and kind.status not in ("monitoring", "resolved"):
        payload["titled"] = True
    if kind.judged:
        payload["since"] = (incident.detected_at or incident.declared_at).isoformat()
    if incident.ended_at is not None and status == "resolved":
        payload["until"] = incident.ended_at.isoformat()
    if draft.next_update is not None and kind.promises:
        payload["next_update"] = draft.next_update.isoformat()
    link = _LINK.search(draft.text) if kind.status == _REVIEWED else None
    if link:
        payload["link"] = link.group()
    earlier = _posts(incident)
    after = earlier[-1].number if earlier else None
    return EffectAsked(PAGE, POST, payload, serves, after=after)


def title(incident: Incident, kind: Kind) -> str | None:
    """Return what the page calls an incident: what tenants notice, or None while that is not said.

    A message whose words were agreed beforehand gives no more away, and one of the team's own has a
    title of its own.
    """
    effect = incident.words.get(About.EFFECT) or incident.words.get(About.USERS)
    if not effect or not kind.judged or kind.own is not None:
        return None
    first = sentence(next(iter(sentences(effect)), "")).rstrip(".!…: ")
    if len(first) <= _LONGEST_TITLE:
        return first or None
    return f"{first[:_LONGEST_TITLE].rpartition(' ')[0] or first[:_LONGEST_TITLE]}…"


_LONGEST_TITLE = 90
"""Characters of a title: two lines on a phone."""


def components(
    incident: Incident, kind: Kind, elsewhere: Mapping[str, str] = _NOWHERE
) -> Mapping[str, str]:
    """Return the states into which a message puts the page's components, by their ids.

    They are those that were named; with the end of the incident all of them work again, but for
    those that fail `elsewhere`. One whose words were agreed beforehand gives no more away: it
    speaks of those that the page shows already.
    """
    named = incident.components if kind.names_components else _shown(incident) if kind.fixed else {}
    if kind.status == "resolved" or (kind.fixed and not incident.is_active):
        return {name: elsewhere.get(name, WELL) for name in named}
    return named


def failing(incidents: Iterable[Incident], playbook: Playbook) -> Mapping[str, str]:
    """Return the components that the page was told to fail by incidents that go on, by their ids.

    Each is in the worst state of any.
    """
    order = playbook.comms.component_states
    found: dict[str, str] = {}
    for incident in incidents:
        if not incident.is_active:
            continue
        for name, state in _shown(incident).items():
            if state != WELL:
                found[name] = max(found.get(name, state), state, key=order.index)
    return found


def _shown(incident: Incident) -> Mapping[str, str]:
    """Return the components that the page was told of in posts, in the states they are in."""
    told = {name for post in _posts(incident) for name in post.effect.payload.get("components", ())}
    return {name: state for name, state in incident.components.items() if name in told}


def mended(
    incident: Incident, kind: Kind, elsewhere: Mapping[str, str] = _NOWHERE
) -> tuple[ComponentsStated, ...]:
    """Return what a post of a kind says anew of the named components, as one of the end does."""
    said = components(incident, kind, elsewhere)
    return () if said.items() <= incident.components.items() else (ComponentsStated(said),)


def hides_what_fails(incident: Incident, kind: Kind, comms: Comms) -> bool:
    """Return whether a message should name what of the page does not work, and no component is.

    Either none was named, or all that were are operational, as after an end that was none. Once a
    change is being watched they may be.
    """
    if not kind.names_components or kind.status == "resolved" or not comms.components:
        return False
    watched = kind.status == "monitoring" or incident.state is State.MONITORING
    failing = any(state != WELL for state in incident.components.values())
    return not failing and not (watched and incident.components)


def is_on_page(incident: Incident) -> bool:
    """Return whether the bot has posted of the incident on the page, or is about to."""
    return any(post.pending or post.fate is Fate.DONE for post in _posts(incident))


def link(incident: Incident) -> str | None:
    """Return the address under which the page shows the incident, None while it does not."""
    done = [each for each in _posts(incident) if each.fate is Fate.DONE]
    return done[-1].detail.get("shortlink") if done else None


def on_page(incident: Incident, known: KnownEffect) -> KnownEffect:
    """Return a post as the action of the gateway that it is now; any other effect as it is."""
    if (known.effect.gateway, known.effect.action) != (PAGE, POST):
        return known
    return as_page_action(_posts(incident), known)


def as_page_action(posts: Iterable[KnownEffect], known: KnownEffect) -> KnownEffect:
    """Return one of some posts, which are of one thing, as the action that it is now.

    The first that came out opens it on the page, those after it go on with that.
    """
    done = [each for each in posts if each.fate is Fate.DONE]
    there = next((each.detail["incident"] for each in done if each.number < known.number), None)
    payload = known.effect.payload
    reviewed = payload["status"] == _REVIEWED
    action = _REVIEWED if reviewed else "create" if there is None else "update"
    about = {} if there is None else {"incident": there}
    return replace(known, effect=replace(known.effect, action=action, payload={**payload, **about}))


def _posts(incident: Incident) -> list[KnownEffect]:
    return [each for each in incident.effects if each.effect.gateway == PAGE]

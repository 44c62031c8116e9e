"""Which incident and which person a command means, and what is said when that is not clear."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import NoReturn

from muster.bot.plugin import Command, MusterPlugin
from muster.chat.audience import may_hear_of
from muster.chat.grammar import Misunderstood, Verb, counts
from muster.chat.messenger import Arrival
from muster.chat.named_people import people_first
from muster.chat.typed_again import after_verb
from muster.incidents.incident import Incident
from muster.incidents.lifecycle import ACTIVE, OPEN, State
from muster.incidents.unnamed import (
    called_for,
    candidates,
    ended_recently,
    nearest,
    that_can_be_meant,
    waiting_for,
)
from muster.incidents.visibility import may_hear, restricted
from muster.people import Member, Person, spelt

_ALSO = re.compile(r"[\s,;&+]*(?:and\s+)?inc-?(\d{1,9})\b(?!['’])[:,]?", re.IGNORECASE | re.ASCII)
"""A second incident that is named beside the first."""

_LOOKED_BACK = 20
"""Incidents, the newest, among which one is looked for that has only just ended."""


def there_is(plugin: MusterPlugin, number: int) -> bool:
    """Return whether there is an incident of that number, in whatever state.

    One that they may know of only elsewhere, or not at all, counts too, and so does one that the
    verb cannot act on, which says so: taking its number for a part of their text would put what
    they say of it into another incident. So does one of which nothing can be read.
    """
    return plugin.muster.incidents.is_illegible(number) or _find(plugin, number) is not None


def acts_on(plugin: MusterPlugin, verb: Verb, number: int) -> bool:
    """Return whether there is an incident of that number that the verb acts on.

    A restricted one counts in any state, as does one of which nothing can be read.
    """
    incident = _find(plugin, number)
    if incident is None:
        return plugin.muster.incidents.is_illegible(number)
    return restricted(incident) or _fits(verb, incident)


def is_meant(
    plugin: MusterPlugin, verb: Verb, number: int, text: str, who: Person, room: str | None
) -> bool:
    """Return whether a bare number before free text is an incident's, rather than a part of it.

    It is text, as in "2 routers are back", also where several could be meant. Only a verb that
    moves an incident on takes it for one where none is meant without it; and what is said of a
    restricted incident is never put into another one.

    Raises Misunderstood where it may be either, and another incident would be meant without it: an
    open one of another room, or, for a verb that moves one on, any that has not ended long ago.
    """
    if plugin.muster.incidents.is_illegible(number):
        return True
    incident = _find(plugin, number)
    if incident is None:
        return False
    found = _meant_in(plugin, verb, who, room)
    lately = incident.state in OPEN or ended_recently(incident, plugin.muster.clock.now())
    if restricted(incident) and incident not in found:
        return lately
    if counts(text) or not (lately or _fits(verb, incident)):
        return False
    fitting = [each for each in found if _fits(verb, each)]
    if not verb.moves and (incident in fitting or incident.state not in ACTIVE):
        return False
    if fitting == [incident]:
        return False
    if fitting:
        others = [each for each in fitting if each != incident]
        raise _which_one(plugin, verb, [*others, incident], text, who, (incident,))
    return verb.moves


def _fits(verb: Verb, incident: Incident) -> bool:
    return not verb.states or incident.state in verb.states


def is_meant_last(
    plugin: MusterPlugin, verb: Verb, number: int, who: Person, room: str | None
) -> bool:
    """Return whether an incident that free text ends with is the one that the text is about.

    It is where several could be meant and that is one of them; else the text only speaks of it.
    """
    fitting = [each.number for each in _meant_in(plugin, verb, who, room)]
    return len(fitting) != 1 and number in fitting


def seen(plugin: MusterPlugin, number: int, who: Person, room: str | None) -> Incident | None:
    """Return the incident of that number if it exists and may be seen there, else None."""
    incident = _find(plugin, number)
    return incident if incident and may_hear_of(plugin.muster, incident, who, room) else None


def _find(plugin: MusterPlugin, number: int) -> Incident | None:
    repository = plugin.muster.incidents
    return repository.find(number) if 0 < number <= repository.last_number() else None


def ongoing(plugin: MusterPlugin, who: Person, room: str | None) -> list[Incident]:
    """Return the open incidents that may be seen there, oldest first; damaged ones too."""
    repository = plugin.muster.incidents
    found = [*repository.ongoing(), *filter(None, repository.damaged().values())]
    found.sort(key=lambda incident: incident.number)
    return [incident for incident in found if may_hear_of(plugin.muster, incident, who, room)]


def owing_afterwards(plugin: MusterPlugin, who: Person, room: str | None) -> list[Incident]:
    """Return the closed incidents that still owe something and may be seen there, oldest first."""
    found = plugin.muster.incidents.owing_afterwards()
    return [incident for incident in found if may_hear_of(plugin.muster, incident, who, room)]


def illegible(plugin: MusterPlugin, room: str | None) -> list[int]:
    """Return the numbers of open incidents of which nothing can be read.

    They may be restricted, so only a room that may hear of those is told of them.
    """
    playbook, damaged = plugin.muster.playbook, plugin.muster.incidents.damaged()
    if playbook.cyber and (room is None or not may_hear(room, playbook)):
        return []
    return [number for number, incident in damaged.items() if incident is None]


def chosen(plugin: MusterPlugin, call: Command) -> Incident:
    """Return the incident that the command means; raises Misunderstood when that is not clear."""
    who, room, verb = call.who, call.place.room, call.line.verb
    number = named(call)
    if number is not None:
        also = _ALSO.match(call.line.text) if verb.moves else None
        if also is not None and seen(plugin, int(also[1]), who, room) is not None:
            raise Misunderstood(
                "one_at_a_time", word=plugin.verbs.word, verb=verb, numbers=(number, int(also[1])),
                typed=call.line.text[also.end() :].strip(),
            )  # fmt: skip
        incident = seen(plugin, number, who, room) or _taken_up(plugin, call)
        if incident is None:
            _tell_where_it_is_known(plugin, call)
            raise Misunderstood("unknown_incident", number=number, open=ongoing(plugin, who, room))
        return incident
    found = _meant_in(plugin, verb, who, room)
    if verb.moves and found and not any(_fits(verb, each) for each in found):
        # What has just ended may be what is to be opened again.
        ended = [each for each in _ended_lately(plugin, call) if _fits(verb, each)]
        found = ended if len(ended) == 1 else found
    if len(found) > 1:
        found = _that_can_be_meant(call, found)
    if len(found) == 1:
        return found[0]
    if found:
        raise _which_one(plugin, verb, found, after_verb(call.line), who)
    if whose_room(plugin, room) is not None:
        _no_open_incident(plugin, call)
    return _taken_up(plugin, call) or _just_ended(plugin, call)


def _taken_up(plugin: MusterPlugin, call: Command) -> Incident | None:
    """Return the restricted incident that somebody was called for and takes up in private, or None.

    They may know of it once they have, and are told nothing more of it before.
    """
    verb = call.line.verb
    if call.place.room is not None or not plugin.muster.dialect.sure_of(call.who):
        return None
    if verb.takes_up is None or not verb.takes_up(call.line.text):
        return None
    return _called_for(plugin, call)


def _called_for(plugin: MusterPlugin, call: Command) -> Incident | None:
    """Return the restricted incident, of those meant, that somebody was called for and not told."""
    if not plugin.muster.roster().knows(call.who):
        return None
    number = named(call)
    found = called_for(
        (i for i in plugin.muster.incidents.ongoing() if number in (None, i.number)), call.who
    )
    if found is None or not restricted(found) or seen(plugin, found.number, call.who, None):
        return None
    return found


def all_meant(plugin: MusterPlugin, call: Command) -> list[Incident]:
    """Return the incidents that a command which only reads may mean, where it names none."""
    if named(call) is not None:
        return []
    return _meant_in(plugin, call.line.verb, call.who, call.place.room)


def _that_can_be_meant(call: Command, found: list[Incident]) -> list[Incident]:
    verb, concerns = call.line.verb, None
    if verb.concerns is not None:
        concerns = partial(_concerns, verb.concerns, call.who, call.line.text)
    return that_can_be_meant(found, moves=verb.moves, concerns=concerns)


def _concerns(
    says: Callable[[Incident, Person, str], bool], who: Person, text: str, incident: Incident
) -> bool:
    return says(incident, who, text)


def _which_one(
    plugin: MusterPlugin,
    verb: Verb,
    found: list[Incident],
    typed: str,
    who: Person,
    numbered: Sequence[Incident] = (),
) -> Misunderstood:
    """Return the question which of several incidents is meant, with what was `typed` after it.

    The command is offered for the one whose number was typed, else for the one that is theirs, or
    for each where that is not clear.
    """
    threads = plugin.muster.messenger.has_threads
    return Misunderstood(
        "which_incident", word=plugin.verbs.word, verb=verb, open=found, threads=threads,
        offered=numbered or nearest(found, who) or found, typed=typed,
    )  # fmt: skip


def theirs(plugin: MusterPlugin, call: Command, waits: Callable[[Incident], bool]) -> Command:
    """Return a command about the one of whoever types it, open or just ended, where it names none.

    Of several those that it `waits` for; of none of theirs it stays as it is. Raises Misunderstood
    where several are left: what somebody writes goes into no incident that is not meant.
    """
    who, room, verb = call.who, call.place.room, call.line.verb
    if named(call) is not None or whose_room(plugin, room) is not None:
        return call
    there = (*ongoing(plugin, who, room), *_ended_lately(plugin, call))
    found = [each for each in there if who in each.involved and each.state != State.DISMISSED]
    found = [each for each in found if waits(each)] or found
    if len(found) > 1:
        raise _which_one(plugin, verb, found, after_verb(call.line), who)
    if not found:
        return call
    return replace(call, line=replace(call.line, reference=found[0].number))


def named(call: Command) -> int | None:
    """Return the number of the incident that is named, or in whose thread it was typed, or None."""
    return call.thread if call.line.reference is None else call.line.reference


def _meant_in(plugin: MusterPlugin, verb: Verb, who: Person, room: str | None) -> list[Incident]:
    """Return the incidents that a command without a reference may mean in a room.

    In a room that an incident has to itself that is this one, whatever its state, and no other.
    """
    own = whose_room(plugin, room)
    if own is not None:
        return [own] if may_hear_of(plugin.muster, own, who, room) else []
    return candidates(ongoing(plugin, who, room), room, verb.states, plugin.muster.playbook)


def whose_room(plugin: MusterPlugin, room: str | None) -> Incident | None:
    """Return the incident that has a room to itself, or None."""
    if room is None:
        return None
    backend, known = plugin.muster.dialect.mode, plugin.muster.incidents.with_rooms()
    named = (i for i in known if any((o.name, o.backend) == (room, backend) for o in i.open_rooms))
    return next(named, None)


def _just_ended(plugin: MusterPlugin, call: Command) -> Incident:
    """Return the incident that has only just ended: it is the one people still mean.

    Of several it is the last to end where something is only read; raises Misunderstood where one of
    them is to be changed, or where there is none.
    """
    verb, found = call.line.verb, _ended_lately(plugin, call)
    fitting = [each for each in found if _fits(verb, each)] or found
    if not fitting:
        _no_open_incident(plugin, call)
    if len(fitting) > 1:
        fitting = _that_can_be_meant(call, fitting)
    if len(fitting) > 1 and verb.states:
        raise _which_one(plugin, verb, fitting, after_verb(call.line), call.who)
    return max(fitting, key=lambda each: (each.closed_at, each.number))


def _ended_lately(plugin: MusterPlugin, call: Command) -> list[Incident]:
    """Return the incidents that have only just ended and may be seen there, the newest first."""
    last = plugin.muster.incidents.last_number()
    newest = range(last, max(last - _LOOKED_BACK, 0), -1)
    seen_here = (seen(plugin, number, call.who, call.place.room) for number in newest)
    return [each for each in seen_here if each is not None and ended_recently(each, call.now)]


def _no_open_incident(plugin: MusterPlugin, call: Command) -> NoReturn:
    _tell_where_it_is_known(plugin, call)
    raise Misunderstood("no_open_incident", word=plugin.verbs.word)


def _tell_where_it_is_known(plugin: MusterPlugin, call: Command) -> None:
    """Tell somebody, in private, of the restricted incidents that they may mean but not here."""
    here = ongoing(plugin, call.who, call.place.room)
    for incident in ongoing(plugin, call.who, None):
        if incident not in here and named(call) in (None, incident.number):
            tell_restricted(plugin, call.who, incident)
    called = _called_for(plugin, call)
    if called is None:
        return
    routes = (plugin.muster.playbook.route(e.route) for e in waiting_for(called, call.who))
    fills = any(route is not None and route.fills for route in routes)
    if call.place.room is not None:
        _tell_how_to_take(plugin, call.who, called, fills=fills)
    elif plugin.muster.dialect.sure_of(call.who):
        raise Misunderstood("called_for", incident=called, fills=fills)


def _tell_how_to_take(
    plugin: MusterPlugin, who: Person, incident: Incident, *, fills: bool
) -> Arrival:
    """Tell somebody, in private, how to take what they were called for; return what became of it.

    With `fills` they were called to a role.
    """
    facts = {"incident": incident, "fills": fills, "playbook": plugin.muster.playbook}
    return plugin.muster.messenger.tell(who, plugin.say("errors/called_for", **facts))


def tell_restricted(plugin: MusterPlugin, who: Person, incident: Incident) -> Arrival:
    """Tell somebody who may know of a restricted incident, in private, where it is spoken of.

    Return what became of it.
    """
    playbook = plugin.muster.playbook
    text = plugin.say("incidents/restricted", incident=incident, playbook=playbook)
    return plugin.muster.messenger.tell(who, text)


def one_of_the_roster(plugin: MusterPlugin, word: str, verb: Verb) -> Member | None:
    """Return the member of the roster whom a word names, None for nobody.

    Raises Misunderstood where it names several: nobody is taken for somebody else.
    """
    found = plugin.muster.dialect.all_named(word, plugin.muster.roster())
    if len(found) > 1:
        names = {pool.id: pool.name for pool in plugin.muster.playbook.pools}
        people = [(m.person, [names[pool] for pool in sorted(m.pools)]) for m in found]
        raise Misunderstood(
            "which_person", given=word, people=people, word=plugin.verbs.word, verb=verb
        )
    return found[0] if found else None


_LONGEST_NAME = 4
"""Words of a name."""

_BEFORE_A_NAME = re.compile(r"to\s+", re.IGNORECASE)
_BEFORE_A_REASON = re.compile(r"^(?:please\b[\s,;.!]*|[\s,;:.–—-]+)+", re.IGNORECASE)


def person_first(
    plugin: MusterPlugin, call: Command, text: str, incident: Incident
) -> tuple[Person, str]:
    """Return whom a text begins with, and what is said after that, such as why it is they.

    Raises Misunderstood when it begins with nobody who is known.
    """
    text = _BEFORE_A_NAME.sub("", text, count=1)
    words = text.split()
    one_person(plugin, call, words)
    for count in range(min(len(words), _LONGEST_NAME), 0, -1):
        named_as = " ".join(words[:count]).rstrip(",;:.")
        try:
            found = person(plugin, call, named_as, incident)
        except Misunderstood as wrong:
            if wrong.code != "unknown_person":
                raise
            continue
        if count in (1, len(words)) or plugin.muster.roster().member(found):
            return found, _BEFORE_A_REASON.sub("", " ".join(words[count:]))
    return person(plugin, call, text, incident), ""


def one_person(
    plugin: MusterPlugin, call: Command, words: Sequence[str], *, then_text: bool = True
) -> None:
    """Raise Misunderstood where words that are to begin with one person name two.

    A name after the first may begin a text that follows, as in "kim Sam needs a break".
    """
    named = people_first(words, plugin.is_name)
    if named.other is not None and (named.joined or named.alone or not then_text):
        raise Misunderstood(
            "one_person", people=[named.name, named.other], word=plugin.verbs.word,
            verb=call.line.verb, flag=None,
        )  # fmt: skip


def person(plugin: MusterPlugin, call: Command, word: str, incident: Incident) -> Person:
    """Return whom a word names; raises Misunderstood when it names nobody who is known.

    `me` is whoever types it. Somebody who takes part is known by name. Where the roster is open,
    whoever is called in the chat's own way, as in @sam, is taken at that word.
    """
    roster, dialect = plugin.muster.roster(), plugin.muster.dialect
    if word.casefold() in ("me", "myself"):
        return call.who
    if member := one_of_the_roster(plugin, word, call.line.verb):
        return member.person
    wanted = spelt(word.lstrip("@"))
    for known in (call.who, *incident.involved):
        handle = dialect.handle_of(known, roster.member(known)) or ""
        if wanted in (spelt(known.name), spelt(handle)):
            return known
    called = dialect.mentioned(word)
    if roster.open and called:
        return dialect.stranger(called, dialect.called(called))
    raise Misunderstood(
        "unknown_person",
        given=word,
        known=[m.person for m in roster.members] or list(incident.involved),
        open_roster=roster.open,
        verb=call.line.verb,
    )

"""`report`: the incident report, what people write in it, and that it is kept where others read."""

from datetime import datetime

from muster.api import Command, Event, Flag, Incident, Misunderstood, MusterPlugin, Person, Verbs
from muster.bot import incident_lookup, outcome_text
from muster.bot.report_place import report_at
from muster.chat.announcements import tell
from muster.gateways import Rejected, Unavailable
from muster.incidents import report_sections
from muster.incidents.events import PAYLOADS
from muster.incidents.lifecycle import OPEN
from muster.incidents.repository import Recorded, is_incident, number_of
from muster.incidents.timeline import BACKGROUND
from muster.incidents.visibility import restricted
from muster.kernel.decisions import DecisionContext, NoChange
from muster.kernel.events import Place
from muster.people import BOT
from muster.report import saving
from muster.report.saving import ReportFormat, saved_version

VERBS = Verbs("incident", "Move")

_FORMATS = tuple(each.value for each in ReportFormat)


@VERBS.verb(
    "report", "[SECTION TEXT]", text="optional", choice=True,
    states=frozenset(OPEN), concerns=lambda incident, who, text: _waits_for(incident, who, ""),
    flags=(Flag("format", example="docx", value="|".join(_FORMATS)),),
    example="!incident report {section} It was a change of this morning",
)  # fmt: skip
def report(plugin: MusterPlugin, call: Command) -> str:
    """the report: where it is; or write what only people can, such as the cause"""
    form = _format(call)
    if not call.line.text:
        return _where(plugin, call, form)
    playbook = plugin.muster.playbook
    section, word, text = playbook.report.section_first(call.line.text)
    key = section.id if section else word
    call = incident_lookup.theirs(plugin, call, lambda i: _waits_for(i, call.who, key))
    incident = incident_lookup.chosen(plugin, call)
    if section is None or not text or "format" in call.line.flags:
        raise Misunderstood(
            "no_section", given=word, section=section, text=text, incident=incident,
            sections=playbook.report.for_people,
        )  # fmt: skip
    before = incident.written.get(section.id)
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: report_sections.write_section(i, context, section, text),
        "report_written",
        section=section,
        before=before,
    )


def _waits_for(incident: Incident, who: Person, word: str) -> bool:
    """Return whether an incident is over, and what is to be said of it under a word is not."""
    return who in incident.leads and not incident.is_worked_on and word not in incident.written


def is_section(plugin: MusterPlugin, text: str) -> bool:
    """Return whether a text begins with a section of the report in which people write."""
    return plugin.muster.playbook.report.section_first(text)[0] is not None


def _format(call: Command) -> ReportFormat:
    typed = call.line.flags.get("format", ReportFormat.HTML.value).casefold().lstrip(".")
    typed = {"markdown": "md", "word": "docx", "htm": "html"}.get(typed, typed)
    if typed not in _FORMATS:
        raise Misunderstood("no_format", given=typed, valid=_FORMATS)
    return ReportFormat(typed)


def _where(plugin: MusterPlugin, call: Command, form: ReportFormat) -> str:
    """Return where the report is, or how to have it where none is saved."""
    incident, services = incident_lookup.chosen(plugin, call), plugin.muster
    at = report_at(services, incident, form)
    if at is not None:
        later = services.incidents.events(incident.number, after=saved_version(incident))
        if not saving.is_saved(incident, form, later):
            services.incidents.change(
                incident.number, lambda i: saving.save(i, form), _context(plugin), call.place
            )
    return outcome_text.about(
        plugin,
        call,
        "incidents/report",
        incident,
        at=at,
        failing_since=saving.unsaved_since(incident) if at else None,
        left=saving.left_in_the_open(incident),
        saved_at=saving.saved_at(incident, form),
        folder=saving.GATEWAY in services.gateways,
        form=form.value,
        hidden=restricted(incident),
        unwritten=report_sections.to_write(incident, services.playbook),
        written=[
            section
            for section in services.playbook.report.for_people
            if section.id in incident.written
        ],
    )


def keep_saved(plugin: MusterPlugin) -> None:
    """Have the reports of incidents saved as their records grow, where there is a folder."""
    if saving.GATEWAY not in plugin.muster.gateways:
        return
    keeper = _Keeper(plugin)
    kinds = frozenset(PAYLOADS) - BACKGROUND
    plugin.follow("incident.reports", keeper.hear, kinds, from_now=True)
    plugin.follow("incident.reports_told", lambda e: _tell(plugin, e), _FATES, from_now=True)
    plugin.keep_time("incident.reports", keeper.look, keeper.next_look)


_FATES = frozenset({"effect_delayed", "effect_done", "effect_failed"})


class _Keeper:
    """Knows which reports lack something, and since when; a start finds them out anew."""

    def __init__(self, plugin: MusterPlugin) -> None:
        self._plugin = plugin
        now = plugin.muster.clock.now()
        incidents = plugin.muster.incidents
        watched = (*incidents.ongoing(), *incidents.owing_afterwards())
        self._lacking = {each.number: now for each in watched if self._lacks(each)}

    def hear(self, event: Event) -> bool:
        """Have a report saved at once at a turn of its incident, else within some minutes."""
        if not is_incident(event.stream):
            return False
        number = number_of(event.stream)
        if _is_ours(self._plugin, event):
            # It was given up, and is begun anew: a drive may be gone for days.
            self._lacking.setdefault(number, event.recorded)
            return False
        if event.kind in saving.AT_ONCE and self._save(number, event.recorded):
            return True
        self._lacking.setdefault(number, event.recorded)
        return False

    def look(self, now: datetime) -> bool:
        """Have saved what has lacked something for long enough; return whether anything was."""
        due = [n for n, since in self._lacking.items() if now >= since + saving.KEPT_WITHIN]
        saved = [self._save(number, now) for number in due]
        return any(saved)

    def next_look(self, now: datetime) -> datetime | None:
        """Return when (UTC) something is to be saved next, or None."""
        waits = self._lacking.values()
        return min(waits) + saving.KEPT_WITHIN if waits else None

    def _lacks(self, incident: Incident) -> bool:
        if incident.quietly:
            # Strangers who declare by the hundred fill no shared drive.
            return False
        events = self._plugin.muster.incidents.events
        return saving.is_stale(incident, events(incident.number, after=saved_version(incident)))

    def _save(self, number: int, now: datetime) -> bool:
        """Ask for a report to be saved, if it lacks anything; return whether it was asked for.

        One that is being saved may have been made too early, and is looked at again.
        """
        plugin = self._plugin
        self._lacking.pop(number, None)
        incident = plugin.muster.incidents.find(number)
        if incident is None or not self._lacks(incident):
            return False
        where = Place(plugin.muster.dialect.mode)
        outcome = plugin.muster.incidents.change(number, saving.save, _context(plugin), where)
        if isinstance(outcome, NoChange):
            self._lacking[number] = now
        return isinstance(outcome, Recorded)


def _is_ours(plugin: MusterPlugin, event: Event) -> bool:
    """Return whether an event tells what became of a report that was to be saved."""
    if event.kind not in _FATES:
        return False
    incident = plugin.muster.incidents.of(event)
    return saving.is_saving(incident.effect_numbered(event.data["effect"]))


def _context(plugin: MusterPlugin) -> DecisionContext:
    services = plugin.muster
    return DecisionContext(BOT, services.clock.now(), services.playbook, services.roster())


def _tell(plugin: MusterPlugin, event: Event) -> bool:
    """Say once that a report cannot be saved, and that one was taken away from where all read."""
    if not is_incident(event.stream) or not _is_ours(plugin, event):
        return False
    incident = plugin.muster.incidents.of(event)
    if event.kind == "effect_done":
        return _tell_of_place(plugin, incident, event) or _tell_recovered(plugin, incident, event)
    if saving.told_of_trouble(incident, event.data["effect"]):
        return False
    try:
        plugin.muster.gateways[saving.GATEWAY].probe()
        why = event.data.get("why")
    except (Unavailable, Rejected) as fault:
        why = str(fault)
    left = saving.left_in_the_open(incident)
    text = plugin.say("incidents/post_report_not_saved", incident=incident, why=why, left=left)
    return bool(tell(plugin.muster, incident, text, incident.leads))


def _tell_of_place(plugin: MusterPlugin, incident: Incident, event: Event) -> bool:
    """Say that a report has another place, as its incident is restricted or is so no more."""
    place = saving.new_place(incident, event.data["effect"])
    if place is None:
        return False
    at = event.data.get("reference")
    text = plugin.say("incidents/post_report_moved", incident=incident, place=place, at=at)
    return bool(tell(plugin.muster, incident, text, incident.leads))


def _tell_recovered(plugin: MusterPlugin, incident: Incident, event: Event) -> bool:
    """Say once that a report is saved after all, where its room heard that it was not."""
    at = event.data.get("reference")
    if at is None or not saving.is_recovered(incident, event.data["effect"]):
        return False
    text = plugin.say("incidents/post_report_saved", incident=incident, at=at)
    return bool(tell(plugin.muster, incident, text, incident.leads))

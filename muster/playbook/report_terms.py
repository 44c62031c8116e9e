"""What a playbook says of the incident report: its sections in order, and who fills what."""

import re
from enum import StrEnum
from typing import Any, Self

from pydantic import Field, model_validator

from muster.playbook.fields import Part, Slug, Text, misplaced


class ReportPart(StrEnum):
    """The parts of a report that the record fills; what people add to one stands beside that."""

    REFERENCE = "reference"
    SUMMARY = "summary"
    PRIORITY = "priority"
    TIMES = "times"
    PEOPLE = "people"
    HAPPENED = "happened"
    REACH = "reach"
    CAUSE = "cause"
    RESPONSE = "response"
    TIMELINE = "timeline"
    COMMS = "comms"
    DUTIES = "duties"
    CYBER = "cyber"
    LEARNED = "learned"
    ACTIONS = "actions"
    REVIEW = "review"
    HANDOVERS = "handovers"


_PARTS: dict[str, ReportPart] = {part.value: part for part in ReportPart}


class ReportSection(Part):
    """One section of the report, under its heading.

    Its `id` is one of the parts that the record fills, or a word of the team's own for what only
    people can write. It is `written_by` the holder of a lead role or of one of the team's own, by
    both `leads` or by `pool:ID`, who is asked for it once the incident is over; without that nobody
    is asked.
    """

    id: Slug
    name: Text
    written_by: Text | None = None

    @model_validator(mode="before")
    @classmethod
    def _of_a_heading(cls, given: Any) -> Any:
        """Return a section that is only a heading as a whole one: a known part, or the team's own.

        So sections were written before they had more to say.
        """
        if not isinstance(given, str):
            return given
        wanted = given.strip().casefold()
        for section in _USUAL:
            if section.name.casefold() == wanted:
                return section.model_dump()
        letters = "".join(each if each.isascii() and each.isalnum() else " " for each in wanted)
        slug = "-".join(letters.split())[:40].strip("-")
        own = slug if slug[:1].isalpha() and slug not in _PARTS else f"own-{slug}"
        return {"id": own.strip("-")[:40], "name": given, "written_by": "leads"}

    @property
    def part(self) -> ReportPart | None:
        """The part that the record fills, or None for what only people write."""
        return _PARTS.get(self.id)

    @property
    def is_for_people(self) -> bool:
        """Whether people write in it: what is the team's own, and what somebody is asked for."""
        return self.part is None or self.part in WRITABLE


WRITABLE = frozenset(
    {
        ReportPart.SUMMARY,
        ReportPart.HAPPENED,
        ReportPart.REACH,
        ReportPart.CAUSE,
        ReportPart.LEARNED,
    }
)
"""The parts of the record to which people add what only they can say."""


def _section(part: ReportPart, name: str, written_by: str | None = None) -> ReportSection:
    return ReportSection(id=part.value, name=name, written_by=written_by)


_OTHERWISE = {
    word: part
    for part, words in {
        ReportPart.SUMMARY: "overview|tldr|executive summary",
        ReportPart.REACH: "impact|affected|who was affected|effect|effects|tenant impact",
        ReportPart.CAUSE: "root cause|rootcause|causes|the cause",
        ReportPart.LEARNED: "learnt|what we learnt|lessons|lesson|lessons learned|lessons learnt|"
        "learnings|learning",
    }.items()
    for word in words.split("|")
}
"""What others call the parts in which people write."""

_LONGEST_NAME = 10
"""Words of a section's name."""

_NAMED = re.compile(r"\{thing\}|\{date\}")

_USUAL: tuple[ReportSection, ...] = ()
_USUAL = (
    _section(ReportPart.REFERENCE, "Reference"),
    _section(ReportPart.SUMMARY, "Summary", "comms_lead"),
    _section(ReportPart.PRIORITY, "Priority and its history"),
    _section(ReportPart.TIMES, "Times"),
    _section(ReportPart.PEOPLE, "People and roles"),
    _section(ReportPart.HAPPENED, "What happened"),
    _section(ReportPart.REACH, "How tenants and end users were affected", "comms_lead"),
    _section(ReportPart.CAUSE, "Cause", "engineering_lead"),
    _section(ReportPart.RESPONSE, "How we responded"),
    _section(ReportPart.TIMELINE, "Timeline"),
    _section(ReportPart.COMMS, "Communications sent"),
    _section(ReportPart.DUTIES, "What was due, and when it was done"),
    _section(ReportPart.CYBER, "Cyber assessment"),
    _section(ReportPart.LEARNED, "What we learned", "leads"),
    _section(ReportPart.ACTIONS, "Actions"),
    _section(ReportPart.REVIEW, "Review"),
    _section(ReportPart.HANDOVERS, "Handover notes"),
)


def _bare(words: str) -> str:
    """Return the words of a name, apart from letter case and marks."""
    return " ".join(re.findall(r"\w+", words.casefold()))


class Report(Part):
    """The incident report: its title, where it is kept, and its sections in order.

    In `title`, `{thing}` stands for the incident's title and `{date}` for the day on which it was
    declared.
    """

    title: Text = "Incident report: {thing} on {date}"
    folder: Text = "the reports folder"
    sections: tuple[ReportSection, ...] = Field(default=_USUAL, min_length=1)

    @model_validator(mode="after")
    def _told_apart(self) -> Self:
        if {"{", "}"} & set(_NAMED.sub("", self.title)):
            raise misplaced("it takes {thing} and {date}, and no other braces", "title")
        seen: set[str] = set()
        for index, section in enumerate(self.sections):
            if section.id in seen:
                raise misplaced(f"'{section.id}' stands there twice", "sections", index, "id")
            if section.written_by and not section.is_for_people:
                wrong = f"the record fills '{section.id}', and nobody writes it"
                raise misplaced(wrong, "sections", index, "written_by")
            seen.add(section.id)
        return self

    def section(self, word: str) -> ReportSection | None:
        """Return the section in which people write that a word or some mean, or None.

        That is its id, its name or what others call it, in any letter case.
        """
        wanted = _bare(word)
        there = self.for_people
        by_name = [s for s in there if wanted and wanted in (_bare(s.id), _bare(s.name))]
        part = _OTHERWISE.get(wanted)
        by_part = [s for s in there if part is not None and s.part == part]
        return next(iter((*by_name, *by_part)), None)

    def section_first(self, text: str) -> tuple[ReportSection | None, str, str]:
        """Return the section that a text begins with, the words that name it, and the rest.

        Where it begins with none, the first word is what was to name one.
        """
        words = text.split()
        for count in range(min(len(words), _LONGEST_NAME), 0, -1):
            begun = text.split(maxsplit=count)
            named = " ".join(begun[:count])
            if section := self.section(named):
                return section, named, begun[count] if len(begun) > count else ""
        first, rest = [*text.split(maxsplit=1), "", ""][:2]
        return None, first.rstrip(":,"), rest.strip()

    @property
    def for_people(self) -> tuple[ReportSection, ...]:
        """The sections in which people write, in the report's order."""
        return tuple(section for section in self.sections if section.is_for_people)

    def heading(self, thing: str, date: str) -> str:
        """Return the title of the report of one incident."""
        named = {"{thing}": thing, "{date}": date}
        return _NAMED.sub(lambda found: named[found.group()], self.title)

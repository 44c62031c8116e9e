"""Everything the bot reads at its start, read as it would be, and what is wrong with it."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from muster.bot.configuration import backend_configuration
from muster.chat.dialects import dialect_of
from muster.chat.message_files import TemplateFault
from muster.check.chats import chat_faults
from muster.check.commands import (
    Tables,
    command_faults,
    help_names_of,
    role_faults,
    tables_of,
)
from muster.check.finding import CheckFinding, Weight
from muster.check.names import name_faults, omissions
from muster.check.own_words import own_faults, said
from muster.check.plugins import tried_plugins
from muster.check.ports import port_findings
from muster.journal.store import StorageLost
from muster.loading import (
    load_playbook,
    load_roster,
    load_templates,
    read_places,
    roster_file,
)
from muster.people import Roster, spelt
from muster.playbook import Playbook, PlaybookFault
from muster.playbook.chats import MODES, written_as
from muster.playbook.routes import paging_ids
from muster.record.inspection import inspected
from muster.record.opening import file_of, storage_at
from muster.record.stored_rows import record_pairs
from muster.settings import SettingFault, Settings, read_settings
from muster.shipped_files import folder_for_errbot
from muster.shipped_gateways import load_gateways

_SHOWN = 20


def findings_of(environment: Mapping[str, str] | None = None) -> Iterator[CheckFinding]:
    """Yield all that is to be known of a set-up, in the order in which the bot would meet it."""
    try:
        settings = read_settings(environment)
    except SettingFault as fault:
        yield CheckFinding(str(fault), Weight.FATAL)
        return
    yield from of_settings(settings, settings.record_url, _of_backend, _MODES[settings.backend])


def of_settings(
    settings: Settings,
    storage_url: str,
    of_backend: Callable[[Settings, Playbook], Iterator[CheckFinding]],
    mode: str,
) -> Iterator[CheckFinding]:
    """Yield all that is to be known of a bot with these settings.

    `storage_url` is where its record is, `mode` Errbot's word for its chat, and `of_backend` tells
    what is wrong with what connects it there.
    """
    yield from _of_data(settings)
    yield from _of_record(storage_url)
    try:
        playbook = load_playbook(settings)
    except PlaybookFault as fault:
        yield from (CheckFinding(str(each), Weight.FATAL) for each in fault.faults)
        return
    yield from _of_templates(settings, playbook)
    yield from of_backend(settings, playbook)
    yield from _of_roster(settings, playbook)
    yield from _of_playbook(playbook)
    yield from _of_names(settings, playbook)
    found, tables = tried_plugins(settings, playbook)
    yield from found
    yield from _of_what_is_typed(settings, playbook, tables)
    yield from _of_chats_named(settings, playbook)
    yield from _of_handles(settings, playbook, mode)
    yield from _of_chat(settings, playbook, mode)
    yield from port_findings(settings, mode)
    yield from _of_gateways(settings, playbook)
    yield from _of_placeholders(settings, playbook)
    yield from _of_components(settings, playbook)
    yield from _of_need_to_know(playbook, mode)


def _of_data(settings: Settings) -> Iterator[CheckFinding]:
    folder: Path = settings.data_dir
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".muster-check"
        probe.write_text("")
        probe.unlink()
    except OSError as error:
        yield CheckFinding(
            f"MUSTER_DATA_DIR: {folder} cannot be written: {error.strerror}.", Weight.FATAL
        )


def _of_record(storage_url: str) -> Iterator[CheckFinding]:
    """Yield what of the record cannot be read, where there is one."""
    file = file_of(storage_url)
    if file is not None and not file.is_file():
        return
    try:
        storage = storage_at(storage_url)
        try:
            damage = inspected(record_pairs(storage)).damage
        except (storage.StorageUnavailable, StorageLost) as fault:
            raise ValueError(str(fault)) from None
        finally:
            storage.close()
    except ValueError as fault:
        yield CheckFinding(str(fault), Weight.FATAL)
        return
    for each in damage[:_SHOWN]:
        yield CheckFinding(f"The record is damaged: {each}.", Weight.FAILING)
    if len(damage) > _SHOWN:
        more = len(damage) - _SHOWN
        yield CheckFinding(f"The record is damaged in {more} places more.", Weight.FAILING)


def _of_templates(settings: Settings, playbook: Playbook) -> Iterator[CheckFinding]:
    try:
        templates = load_templates(settings, playbook)
    except TemplateFault as fault:
        yield from (CheckFinding(str(each), Weight.FATAL) for each in fault.faults)
        return
    yield from (CheckFinding(str(each), Weight.FAILING) for each in templates.shipped_faults())
    own: Path | None = settings.templates
    if own is None:
        return
    names = help_names_of(playbook, folder_for_errbot("plugins"))
    for each in own_faults(own, templates.environment, names):
        yield CheckFinding(str(each), Weight.FAILING)
    much = said(templates, names)
    yield CheckFinding(
        f"{own} has {much.messages} of {much.of_messages} messages and {much.help_lines} of "
        f"{much.of_help_lines} lines of help; all others are said in English, as they ship."
    )


def _of_backend(settings: Settings, playbook: Playbook) -> Iterator[CheckFinding]:
    try:
        backend_configuration(settings, playbook)
    except SettingFault as fault:
        yield CheckFinding(str(fault), Weight.FATAL)
    except TemplateFault:
        return  # told already


def _of_roster(settings: Settings, playbook: Playbook) -> Iterator[CheckFinding]:
    try:
        roster = load_roster(settings, playbook)
    except PlaybookFault as fault:
        yield from (CheckFinding(str(each), Weight.FATAL) for each in fault.faults)
        return
    if roster.open:
        yield CheckFinding(
            "There is no roster, so nobody is a stranger: everybody who reaches the bot may change "
            "incidents. Name the team's people in a file: MUSTER_ROSTER=roster.yaml"
        )
        return
    yield from _of_people(roster, playbook)


def _of_people(roster: Roster, playbook: Playbook) -> Iterator[CheckFinding]:
    names = Counter(spelt(member.person.name) for member in roster.members)
    for member in roster.members:
        if names[spelt(member.person.name)] > 1:
            yield CheckFinding(
                f"The roster has another {member.person.name} than {member.person.id}: "
                "in what the bot says they cannot be told apart, and whoever names them is asked."
            )
    for pool in playbook.pools:
        people = roster.in_pools([pool.id])
        if not people:
            yield CheckFinding(f"The pool {pool.id} ({pool.name}) has nobody in it.")
        elif pool.staggered and len(people) == 1:
            yield CheckFinding(
                f"The pool {pool.id} ({pool.name}) has only {people[0].name} in it: "
                "whenever they are away, nobody of it is there."
            )
    engineers = [pool.id for pool in playbook.pools if pool.engineers and not pool.last_resort]
    if engineers and not roster.in_pools(engineers):
        yield CheckFinding(
            "Nobody in the roster is an engineer, so nobody leads by default: "
            f"put somebody into {' or '.join(engineers)}."
        )
    if not roster.on_support():
        yield CheckFinding("Nobody is on support in the roster: set on_support for somebody.")
    if not roster.on_comms():
        yield CheckFinding("Nobody is on comms support in the roster: set on_comms for somebody.")


def _of_playbook(playbook: Playbook) -> Iterator[CheckFinding]:
    if playbook.call.url is None:
        yield CheckFinding(
            f"The playbook's call has no url; people are told “{playbook.call.says}”."
        )
    if playbook.cyber and playbook.rooms.incident.name not in playbook.cyber.need_to_know:
        yield CheckFinding(
            f"{playbook.rooms.incident.name} may not hear of cyber security incidents: "
            "they can then be worked on only in the need-to-know rooms and in private."
        )


def _of_names(settings: Settings, playbook: Playbook) -> Iterator[CheckFinding]:
    """Yield what the playbook names that is not there, and what it names nowhere."""
    data, lines, file = read_places(settings.playbook)
    for fault in name_faults(lines, file, playbook):
        yield CheckFinding(str(fault), Weight.FAILING)
    for fault in omissions(data, lines, file, playbook):
        yield CheckFinding(str(fault))


def _of_what_is_typed(
    settings: Settings, playbook: Playbook, of_others: Tables
) -> Iterator[CheckFinding]:
    """Yield which commands in the playbook's texts cannot be typed as they stand.

    `of_others` are the verbs of plugins that do not come with the bot.
    """
    data, lines, file = read_places(settings.playbook)
    tables = {**of_others, **tables_of(playbook, folder_for_errbot("plugins"))}
    for fault in role_faults(lines, file, playbook, tables):
        yield CheckFinding(str(fault), Weight.FAILING)
    yes_no: Collection[str] = ()
    with suppress(TemplateFault):
        yes_no = load_templates(settings, playbook).words.yes_no
    for fault in command_faults(data, lines, file, playbook, tables, yes_no):
        yield CheckFinding(str(fault), Weight.FAILING)


def _of_chats_named(settings: Settings, playbook: Playbook) -> Iterator[CheckFinding]:
    """Yield who or what is named for a chat that nobody knows: they cannot be reached by it."""
    for path in (settings.playbook, roster_file(settings, playbook)):
        # What cannot be read at all was told before.
        with suppress(PlaybookFault):
            _, lines, file = read_places(path) if path else (None, {}, "")
            for fault in chat_faults(lines, file):
                yield CheckFinding(str(fault), Weight.FAILING)


def _of_handles(settings: Settings, playbook: Playbook, mode: str) -> Iterator[CheckFinding]:
    """Yield who of the roster has no name on the chat; on a terminal whoever types is anybody."""
    if mode not in MODES or mode == _MODES["Console"]:
        return
    # What cannot be read at all was told before.
    with suppress(PlaybookFault):
        members = load_roster(settings, playbook).members
        unnamed = [member.person.id for member in members if mode not in member.handles]
        if unnamed:
            chat = written_as(mode)
            yield CheckFinding(
                f"The roster has no handle on {chat} for {', '.join(unnamed)}: there they are "
                f"strangers, and are not called. Give each one: handles: {{{chat}: …}}",
                Weight.FAILING if len(unnamed) == len(members) else Weight.NOTE,
            )


_NICKS = (
    "a person is then a nick, which anybody may take, so that nothing restricted is said or "
    "decided in private"
)


def _of_chat(settings: Settings, playbook: Playbook, mode: str) -> Iterator[CheckFinding]:
    """Yield what the chat vouches for, and which rooms are one there."""
    if settings.backend == "IRC" and settings.irc_accounts == "no":
        yield CheckFinding(f"MUSTER_IRC_ACCOUNTS is no: {_NICKS}.")
    elif settings.backend == "IRC" and settings.irc_accounts == "auto":
        yield CheckFinding(
            f"MUSTER_IRC_ACCOUNTS is auto: if the server tells no accounts, {_NICKS}; the log of "
            "the bot says which. Where people have accounts, set MUSTER_IRC_ACCOUNTS=yes."
        )
    dialect = dialect_of(mode, settings)
    names: dict[str, str] = {}
    for room in playbook.rooms.all():
        address = dialect.canonical_room(dialect.room(room))
        if names.setdefault(address, room.name) != room.name:
            yield CheckFinding(
                f"The playbook's rooms {names[address]} and {room.name} are one on this chat, "
                f"{address}: what one may hear the other does. Give them addresses of their own.",
                Weight.FAILING,
            )


_MODES = {"Console": "text", "IRC": "irc", "Slack": "slackv3", "XMPP": "xmpp"}


def _of_gateways(settings: Settings, playbook: Playbook) -> Iterator[CheckFinding]:
    try:
        load_gateways(settings, playbook)
    except SettingFault as fault:
        yield CheckFinding(str(fault), Weight.FATAL)
    except TemplateFault:
        return  # It was told with the templates.


def _of_placeholders(settings: Settings, playbook: Playbook) -> Iterator[CheckFinding]:
    uses = [use for use in paging_ids(playbook.escalation, playbook.paging) if use.is_placeholder]
    if not uses:
        return
    if settings.pagerduty_token is None:
        keys = ", ".join(use.key for use in uses)
        yield CheckFinding(
            f"Before anybody can be paged, the playbook needs ids of your own in {keys}."
        )
        return
    for use in uses:
        kind = use.kind.replace("_", " ")
        yield CheckFinding(
            f"The playbook's {use.key} is {use.id}, which only holds the place of an id of your "
            f"own: write the id of that {kind}, as in its address on PagerDuty (such as PABC123).",
            Weight.FAILING,
        )


def _of_components(settings: Settings, playbook: Playbook) -> Iterator[CheckFinding]:
    if settings.statuspage_token is None:
        return
    for number, component in enumerate(playbook.comms.components, start=1):
        if component.is_placeholder:
            yield CheckFinding(
                f"The playbook's comms.components[{number}].id is {component.id}, which only holds "
                f"the place of an id of your own: write the id of “{component.name}”, as in its "
                "address on Statuspage (such as 9nqvnr23zmzn).",
                Weight.FAILING,
            )


def _of_need_to_know(playbook: Playbook, mode: str) -> Iterator[CheckFinding]:
    """Yield which rooms the chat itself has to keep closed; a terminal has nobody to keep out."""
    if playbook.cyber is None or mode == _MODES["Console"]:
        return
    rooms = " and ".join(playbook.cyber.need_to_know)
    yield CheckFinding(
        f"{rooms}: whoever is in there hears of cyber security incidents. Keep each to its members "
        "on the chat (a private channel on Slack, a room for members only on XMPP, +i on IRC), or "
        "leave it out of the playbook's need_to_know."
    )

"""The guide plugin: `!help`, which commands there are, and `!whoami`, who you are to the bot."""

import inspect
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from types import MethodType
from typing import Any

from errbot.backends.base import Message

import muster.api
from muster.api import Answer, Misunderstood, Verbs
from muster.bot.own_command import errbot_command
from muster.chat.audience import for_tenants
from muster.chat.command_names import command_in
from muster.chat.guard import Guarded
from muster.playbook.chats import called, written_as

Commands = Mapping[str, MethodType]
"""Errbot's commands by their names, each a method of its plugin."""


class Guide(muster.api.MusterPlugin):
    """Find your way about."""

    verbs = Verbs("help")

    def activate(self) -> None:
        """Stay out of an Errbot that is not Muster's own: it has commands of these names itself."""
        if isinstance(self._bot, Guarded):
            super().activate()

    def say(self, template: str, /, **facts: object) -> str:
        """Return the text of a template, for whoever asked alone."""
        return muster.api.Aside(super().say(template, **facts))

    @errbot_command()
    def help(self, msg: Message, args: str) -> Iterator[str]:
        """Say which commands there are. One in full: !help incident start"""
        yield from self.run(msg, args, self._help_about, self._help_for_tenants)

    @errbot_command()
    @for_tenants
    def whoami(self, msg: Message, args: str) -> Iterator[str]:
        """Say who you are to me. So you can be put on the roster: !whoami"""
        yield from self.run(msg, args, self._who, self._who_in_private)

    def _help_about(self, msg: Message, typed: str) -> str:
        there = self._bot.commands_for(msg)
        if not typed.strip():
            return self.say("guide/words", words=self._lines(there))
        commands = self.muster.commands
        unprefixed = commands.command(typed.replace("!", "", 1).removeprefix(commands.prefix))
        about = command_in(unprefixed, there, capitals=True)
        if about is None:
            below = _below(typed, there)
            if below:
                return self.say("guide/words", words=self._lines(below))
            first = unprefixed.split(maxsplit=1)[0].lstrip("!")
            owner = _owner(first, there)
            if owner is not None:
                return owner.help_about(first)
            words = [_typed(name) for name in there]
            close = get_close_matches(first[:40].casefold(), words, n=2)
            raise Misunderstood("unknown_word", given=first, close=close)
        method = there[about.name]
        plugin = _plugin_of(about.name, method)
        if plugin is not None:
            return plugin.help_about(about.args)
        text = self._own(about.name) or inspect.cleandoc(method.__doc__ or "")
        return self.say("guide/word", word=_typed(about.name), text=text)

    def _own(self, name: str) -> str | None:
        """Return the team's own line of help for a command of ours, None where there is none."""
        return self.muster.templates.help(self.muster.commands.our_word(name))

    def _lines(self, commands: Commands) -> list[tuple[str, str]]:
        """Return what each command is called and its line of help, those with verbs first.

        Words of ours that are typed otherwise here are told by their names, which help turns.
        """
        ours = self.muster.commands.our_word

        def place(name: str) -> tuple[bool, str]:
            return not hasattr(commands[name].__self__, "verbs"), ours(name)

        return [
            (_typed(ours(name)), self._own(name) or _first_sentence(commands[name]))
            for name in sorted(commands, key=place)
        ]

    def _help_for_tenants(self, msg: Message, typed: str) -> Answer:
        """Return the commands that may be given where tenants read, as others than the team are."""
        services = self.muster
        if services.roster().member(services.dialect.person(msg.frm, services.roster())):
            return self.not_here(msg, typed)
        told = {
            f"{each.typed_word} {name}{' TEXT' * (each.table[name].text == 'required')}": line
            for method in self._bot.commands_for(msg).values()
            if isinstance(each := getattr(method.__self__, "verbs", None), Verbs)
            for name, line in each.told_to_tenants.items()
        }
        links = services.playbook.public_links()
        return self.say(
            "guide/for_tenants", told=told.items(), playbook=services.playbook, links=links
        )

    def _who_in_private(self, msg: Message, typed: str) -> Answer:
        """Return who somebody is, to them alone."""
        return self.not_here(msg, typed) if msg.is_group else self._who(msg, typed)

    def _who(self, msg: Message, typed: str) -> str:
        services = self.muster
        roster, dialect = services.roster(), services.dialect
        frm: Any = msg.frm
        person = dialect.person(frm, roster)
        member = roster.member(person)
        pools = services.playbook.pools
        return self.say(
            "guide/whoami",
            chat=called(dialect.mode),
            key=written_as(dialect.mode),
            handle=dialect.handle(frm),
            person=person,
            member=member,
            pools=[pool.name for pool in pools if member and pool.id in member.pools],
            open=roster.open,
            admin=self._bot.is_admin(frm),
            mask=str(getattr(frm, "aclattr", None) or frm.person),
        )


def _owner(verb: str, commands: Commands) -> muster.api.MusterPlugin | None:
    """Return the plugin that has a verb, or knows it by another word: the likeliest first."""
    plugins = [*filter(None, (_plugin_of(name, each) for name, each in commands.items()))]
    plugins.sort(key=lambda plugin: plugin.verbs.word != "incident")
    holding = [plugin for plugin in plugins if verb.casefold() in plugin.verbs.table]
    return next(iter([*holding, *(plugin for plugin in plugins if plugin.knows(verb))]), None)


def _plugin_of(name: str, method: MethodType) -> muster.api.MusterPlugin | None:
    """Return the plugin of ours whose word a command is, None for any other command."""
    plugin = method.__self__
    if not isinstance(plugin, muster.api.MusterPlugin):
        return None
    return plugin if plugin.verbs.table and name == plugin.verbs.typed_word else None


def _typed(name: str) -> str:
    return name.replace("_", " ")


def _first_sentence(method: MethodType) -> str:
    line = inspect.cleandoc(method.__doc__ or "").partition("\n")[0]
    return line.partition(". ")[0].rstrip(".")


def _below(typed: str, commands: Commands) -> Commands:
    """Return the commands of several words that begin with those typed, in any letter case."""
    words = "_".join(word.casefold() for word in typed.split()[:4]) + "_"
    return {name: each for name, each in commands.items() if name.casefold().startswith(words)}

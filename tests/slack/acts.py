"""What people do in the stand-in: they type, edit, press, come and go, and the app is told of it.

Source: Slack's pages on the message event and its subtypes, "Slash commands", "Handling user
interaction", and the interaction payloads `block_actions` and `message_action`.
"""

import time

from tests.slack import conversations, messages
from tests.slack.composing import compose
from tests.slack.workspace import APP, BOT, TEAM, message_of

_USED = 5
"""How often an address that Slack gives for answers may be used."""


class Acts:
    """What people do. It is a part of the stand-in, and works on its workspace and deliveries."""

    # What people do

    def type(self, channel, text, user="U01ALEX", **more):
        """Type a text as into Slack's own box; return the message's ts."""
        return self.say(channel, self.composed(text), user, **more)

    def composed(self, text):
        """Return what Slack makes of a text that is typed."""
        people = [(person.name, person.id) for person in self.workspace.people.values()]
        known = [(c.name, c.id) for c in self.workspace.channels.values() if c.name]
        return compose(text, people, known)

    def say(self, channel, text, user="U01ALEX", wait=False, **more):
        """Say something, as Slack keeps it; return the message's ts.

        `more` are further fields of the message. With `wait` it returns once the app has
        acknowledged it, or Slack has given it up.
        """
        return self.do(self._say(channel, text, user, wait, more))

    async def _say(self, channel, text, user, wait, more):
        here = self.workspace.named(channel)
        ts = self.workspace.ts()
        message = {
            "type": "message",
            "user": user,
            "text": text,
            "ts": ts,
            "client_msg_id": f"client-{ts}",
            "team": TEAM,
            "blocks": [{"type": "rich_text", "block_id": "typed", "elements": []}],
            **more,
        }
        here.messages.append({key: value for key, value in message.items() if key != "blocks"})
        self._shared(here, message)
        event = {**message, "event_ts": ts, "channel": here.id, "channel_type": here.kind}
        brought = self.deliveries.tell(event)
        if f"<@{BOT}>" in text and here.kind != "im":
            kept = {key: value for key, value in event.items() if key != "channel_type"}
            self.deliveries.tell({**kept, "type": "app_mention"})
        if wait and brought:
            await brought
        return ts

    def edit(self, channel, ts, text, user="U01ALEX"):
        def go():
            here = self.workspace.channels[channel]
            messages.change(self.world, here, message_of(here, ts), {"text": text}, user)

        self._now(go)

    def delete(self, channel, ts):
        def go():
            here = self.workspace.channels[channel]
            messages.take_back(self.world, here, message_of(here, ts))

        self._now(go)

    def unfurl(self, channel, ts, with_attachment=True):
        """Have Slack add a preview to a message, which is told as a change of it."""

        def go():
            here = self.workspace.channels[channel]
            message = message_of(here, ts)
            before = dict(message)
            if with_attachment:
                link = {"from_url": "https://example.org", "title": "Example", "id": 1}
                message["attachments"] = [link]
            else:
                message["blocks"] = [{"type": "rich_text", "block_id": "unfurled"}]
            now = self.workspace.ts()
            messages.told_of_change(self.world, here, message, before, now)

        self._now(go)

    def react(self, channel, ts, name="pushpin", user="U01ALEX"):
        def go():
            here = self.workspace.channels[channel]
            messages.reacted(self.world, here, message_of(here, ts), name, user)

        self._now(go)

    def slash(self, command, text="", channel="C01INC", user="U01ALEX"):
        """Use a slash command; return the envelope, once it is acknowledged or three seconds later.

        Slack does not bring it again.
        """
        here = self.workspace.named(channel)
        number = self._place(here.id, user, None)
        payload = {
            "token": "none",
            "team_id": TEAM,
            "team_domain": "test",
            "channel_id": here.id,
            "channel_name": here.name or "directmessage",
            "user_id": user,
            "user_name": self.workspace.people[user].name,
            "command": command,
            "text": text,
            "api_app_id": APP,
            "response_url": f"{self.url}/response/{number}",
            "trigger_id": self._trigger(number),
        }
        envelope = self.do(self.deliveries.send("slash_commands", payload))
        self._answered(here.id, user, envelope)
        return envelope

    def press(self, channel, ts, label, user="U01ALEX"):
        """Press the button with a label under a message; return the envelope, as `slash` does."""
        message = message_of(self.workspace.channels[channel], ts)
        button, block = self._button(message, label)
        number = self._place(channel, user, ts)
        action = {
            "action_id": button["action_id"],
            "block_id": block.get("block_id", "block"),
            "text": button["text"],
            "value": button.get("value"),
            "type": "button",
            "action_ts": self._now(self.workspace.ts),
        }
        payload = {
            **self._interaction("block_actions", channel, user, number),
            "container": {"type": "message", "message_ts": ts, "channel_id": channel},
            "message": dict(message),
            "state": {"values": {}},
            "actions": [action],
        }
        return self.do(self.deliveries.send("interactive", payload))

    def buttons(self, message):
        """Return the labels of the buttons under a message."""
        found = [e for b in message.get("blocks") or () for e in b.get("elements") or ()]
        return [each["text"]["text"] for each in found if each.get("type") == "button"]

    def _button(self, message, label):
        for block in message.get("blocks") or ():
            for each in block.get("elements") or ():
                if each.get("type") == "button" and each["text"]["text"] == label:
                    return each, block
        raise AssertionError(f"no button {label!r}; there are {self.buttons(message)}")

    def shortcut(self, channel, ts, callback, user="U01ALEX"):
        """Use a message shortcut of the app's; return the envelope, as `slash` does."""
        number = self._place(channel, user, ts)
        payload = {
            **self._interaction("message_action", channel, user, number),
            "callback_id": callback,
            "action_ts": self._now(self.workspace.ts),
            "message_ts": ts,
            "message": dict(message_of(self.workspace.channels[channel], ts)),
        }
        return self.do(self.deliveries.send("interactive", payload))

    def _interaction(self, kind, channel, user, number):
        here = self.workspace.channels[channel]
        return {
            "type": kind,
            "token": "none",
            "api_app_id": APP,
            "team": {"id": TEAM, "domain": "test"},
            "user": {"id": user, "username": self.workspace.people[user].name, "team_id": TEAM},
            "channel": {"id": channel, "name": here.name or "directmessage"},
            "trigger_id": self._trigger(number),
            "response_url": f"{self.url}/response/{number}",
        }

    def _trigger(self, number):
        return f"{int(time.time() * 1e6)}.{number}.0123456789abcdef"

    def _place(self, channel, user, ts):
        """Return the number of an address for answers to something that somebody did."""

        def go():
            number = self.workspace.number()
            self._places[str(number)] = [channel, user, ts, _USED]
            return number

        return self._now(go)

    # What becomes of people and channels

    def enter(self, channel, user):
        self._now(lambda: conversations.enter(self.world, self.workspace.channels[channel], user))

    def leave(self, channel, user):
        self._now(lambda: conversations.leave(self.world, self.workspace.channels[channel], user))

    def rename(self, channel, name):
        def go():
            self.workspace.channels[channel].name = name
            conversations.renamed(self.world, self.workspace.channels[channel])

        self._now(go)

    def set_topic(self, channel, topic, user="U01ALEX"):
        here = self.workspace.channels[channel]
        self._now(lambda: conversations.topic_set(self.world, here, topic, user))

    def archive(self, channel, again=False, user="U01ALEX"):
        here = self.workspace.channels[channel]
        self._now(lambda: conversations.archived(self.world, here, user, again))

    def change_person(self, user, **changes):
        """Rename somebody, or have them gone (`deleted`)."""

        def go():
            person = self.workspace.people[user]
            for name, value in changes.items():
                setattr(person, name, value)
            now = self.workspace.ts()
            self.world.tell({"type": "user_change", "user": person.as_user(), "event_ts": now})

        self._now(go)

    def hire(self, person):
        """Have somebody new in the workspace."""

        def go():
            self.workspace.people[person.id] = person
            now = self.workspace.ts()
            self.world.tell({"type": "team_join", "user": person.as_user(), "event_ts": now})

        self._now(go)

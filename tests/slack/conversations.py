"""The methods of conversations, of people, and of the app itself.

Source: Slack's page of each method. Whose membership changed, and what became of a channel, is told
to the app by the events of its page "Events API types".
"""

import re

from tests.slack.answering import (
    Refused,
    answers,
    channel_of,
    flag,
    managing,
    paged,
    scope_of,
)
from tests.slack.workspace import BOT, BOT_ID, TEAM, Channel

_LONGEST_NAME, _LONGEST_TOPIC = 80, 250


@answers("auth.test")
def auth_test(world, args):
    return {
        "url": "https://test.slack.com/",
        "team": "Test",
        "user": world.workspace.people[BOT].name,
        "team_id": TEAM,
        "user_id": BOT,
        "bot_id": BOT_ID,
        "is_enterprise_install": False,
    }


@answers("team.info", "team:read", tier=3, reads=True)
def team_info(world, args):
    return {"team": {"id": TEAM, "name": "Test", "domain": "test"}}


@answers("bots.info", "users:read", tier=3, reads=True)
def bots_info(world, args):
    return {"bot": {"id": args.get("bot"), "name": "some app", "user_id": BOT}}


@answers("users.info", "users:read", tier=4, reads=True)
def users_info(world, args):
    return {"user": _person(world, args.get("user")).as_user()}


@answers("users.list", "users:read", tier=2, reads=True)
def users_list(world, args):
    people = [person.as_user() for person in world.workspace.people.values()]
    return paged(world, people, args, "members", default=1000)


@answers("users.lookupByEmail", "users:read.email", tier=3, reads=True)
def lookup_by_email(world, args):
    for person in world.workspace.people.values():
        if person.email and person.email == args.get("email"):
            return {"user": person.as_user()}
    raise Refused("users_not_found")


@answers("users.setPresence", "users:write", tier=2)
def set_presence(world, args):
    return {}


def _person(world, user):
    if user not in world.workspace.people:
        raise Refused("user_not_found")
    return world.workspace.people[user]


@answers("conversations.info", tier=3, by_kind=scope_of("read"), reads=True)
def info(world, args):
    return {"channel": channel_of(world, args).as_channel()}


@answers("conversations.list", tier=2, reads=True)
def listing(world, args):
    return _listed(world, args, lambda channel: channel.kind == "channel" or BOT in channel.members)


@answers("users.conversations", tier=3, reads=True)
def where_it_is(world, args):
    user = args.get("user") or BOT
    return _listed(world, args, lambda channel: user in channel.members)


_TYPES = {"public_channel": "channel", "private_channel": "group", "im": "im", "mpim": "mpim"}
_READING = {
    "public_channel": "channels:read",
    "private_channel": "groups:read",
    "im": "im:read",
    "mpim": "mpim:read",
}


def _listed(world, args, seen):
    """Return the channels of the types that are asked for; each type needs a scope of its own."""
    types = str(args.get("types") or "public_channel").split(",")
    for each in types:
        if each not in _TYPES:
            raise Refused("invalid_types")
        if _READING[each] not in world.scopes:
            provided = ",".join(sorted(world.scopes))
            raise Refused("missing_scope", needed=_READING[each], provided=provided)
    kinds = {_TYPES[each] for each in types}
    unarchived = flag(args, "exclude_archived")
    found = [
        channel.as_channel()
        for channel in world.workspace.channels.values()
        if channel.kind in kinds and seen(channel) and not (unarchived and channel.archived)
    ]
    return paged(world, found, args, "channels")


@answers("conversations.members", tier=4, by_kind=scope_of("read"), reads=True)
def members(world, args):
    return paged(world, sorted(channel_of(world, args).members), args, "members")


@answers("conversations.open", "im:write", tier=3)
def open_direct(world, args):
    users = str(args.get("users") or "")
    if not users:
        raise Refused("users_list_not_supplied")
    person = _person(world, users)
    if person.deleted:
        raise Refused("user_disabled")
    if person.is_bot:
        raise Refused("cannot_dm_bot")
    known = f"D{users[1:]}" in world.workspace.channels
    channel = world.workspace.direct(users)
    if not known:
        world.tell({"type": "im_created", "user": users, "channel": {"id": channel.id}})
    return {"channel": {"id": channel.id}, "already_open": known, "no_op": known}


@answers("conversations.join", "channels:join", tier=3)
def join(world, args):
    channel = channel_of(world, args)
    if channel.kind != "channel":
        raise Refused("method_not_supported_for_channel_type")
    if channel.archived:
        raise Refused("is_archived")
    if BOT in channel.members:
        return {"channel": channel.as_channel(), "warning": "already_in_channel"}
    enter(world, channel, BOT)
    return {"channel": channel.as_channel()}


def enter(world, channel, user, inviter=None):
    """Have somebody in a channel, and have it told."""
    channel.members.add(user)
    world.tell(
        {
            "type": "member_joined_channel",
            "user": user,
            "channel": channel.id,
            "channel_type": "G" if channel.private else "C",
            "team": TEAM,
            **({"inviter": inviter} if inviter else {}),
            "event_ts": world.workspace.ts(),
        }
    )


def leave(world, channel, user):
    """Have somebody out of a channel. The bot itself is told that it left, nothing else of it."""
    channel.members.discard(user)
    now = world.workspace.ts()
    if user == BOT:
        kind = "group_left" if channel.private else "channel_left"
        world.tell({"type": kind, "channel": channel.id, "event_ts": now})
        return
    world.tell(
        {
            "type": "member_left_channel",
            "user": user,
            "channel": channel.id,
            "channel_type": "G" if channel.private else "C",
            "team": TEAM,
            "event_ts": now,
        }
    )


@answers("conversations.leave", tier=3, by_kind=managing())
def leave_it(world, args):
    leave(world, channel_of(world, args, member=True), BOT)
    return {}


@answers("conversations.create", tier=2)
def create(world, args):
    private = flag(args, "is_private")
    _needs(world, *managing()("group" if private else "channel"))
    name = _name(world, args)
    channel = Channel(
        f"C9{world.workspace.number():05d}", name, {BOT}, private=private, creator=BOT
    )
    world.workspace.channels[channel.id] = channel
    if not private:
        world.tell({"type": "channel_created", "channel": {"id": channel.id, "name": name}})
    return {"channel": channel.as_channel()}


def _needs(world, *scopes):
    if not world.scopes & set(scopes):
        provided = ",".join(sorted(world.scopes))
        raise Refused("missing_scope", needed=scopes[0], provided=provided)


def _name(world, args):
    name = str(args.get("name") or "")
    if not name:
        raise Refused("invalid_name_required")
    if len(name) > _LONGEST_NAME:
        raise Refused("invalid_name_maxlength")
    if re.search(r"[^\w-]", name) or name != name.lower():
        raise Refused("invalid_name_specials")
    if any(channel.name == name for channel in world.workspace.channels.values()):
        raise Refused("name_taken")
    return name


@answers("conversations.invite", tier=3, by_kind=managing("write.invites"))
def invite(world, args):
    channel = channel_of(world, args, member=True, alive=True)
    users = [each for each in str(args.get("users") or "").split(",") if each]
    if not users:
        raise Refused("no_user")
    faults = [(user, _not_invited(world, channel, user)) for user in users]
    errors = [{"ok": False, "user": user, "error": code} for user, code in faults if code]
    if errors and not (flag(args, "force") and len(errors) < len(users)):
        raise Refused(errors[0]["error"], errors=errors)
    for user, code in faults:
        if not code:
            enter(world, channel, user, inviter=BOT)
    return {"channel": channel.as_channel(), **({"errors": errors} if errors else {})}


def _not_invited(world, channel, user):
    if user == BOT:
        return "cant_invite_self"
    person = world.workspace.people.get(user)
    if person is None or person.deleted:
        return "user_not_found"
    return "already_in_channel" if user in channel.members else ""


@answers("conversations.kick", tier=3, by_kind=managing())
def kick(world, args):
    channel = channel_of(world, args, member=True)
    user = args.get("user")
    if user == BOT:
        raise Refused("cant_kick_self")
    if user not in channel.members:
        raise Refused("not_in_channel")
    leave(world, channel, user)
    return {}


@answers("conversations.setTopic", tier=2, by_kind=managing("write.topic"))
def set_topic(world, args):
    channel = channel_of(world, args, member=True, alive=True)
    topic_set(world, channel, _short(args.get("topic")), BOT)
    return {"channel": channel.as_channel()}


def topic_set(world, channel, topic, user):
    """Have somebody set a channel's topic, of which everybody there sees a line."""
    channel.topic = topic
    said = f"<@{user}> set the channel topic: {topic}"
    _announced(world, channel, "channel_topic", said, user, topic=topic)


@answers("conversations.setPurpose", tier=2, by_kind=managing("write.topic"))
def set_purpose(world, args):
    channel = channel_of(world, args, member=True, alive=True)
    channel.purpose = _short(args.get("purpose"))
    return {"purpose": channel.purpose}


def _short(text):
    if len(text or "") > _LONGEST_TOPIC:
        raise Refused("too_long")
    return text or ""


def _announced(world, channel, subtype, text, user=BOT, **more):
    """Put into a channel what Slack itself says of a change, which everybody there sees."""
    prefix = "group" if channel.private else "channel"
    ts = world.workspace.ts()
    message = {
        "type": "message",
        "subtype": subtype.replace("channel", prefix),
        "user": user,
        "text": text,
        "ts": ts,
        **more,
    }
    channel.messages.append(message)
    world.tell({**message, "event_ts": ts, "channel": channel.id, "channel_type": channel.kind})


@answers("conversations.rename", tier=2, by_kind=managing())
def rename(world, args):
    channel = channel_of(world, args, member=True)
    channel.name = _name(world, args)
    renamed(world, channel)
    return {"channel": channel.as_channel()}


def renamed(world, channel):
    kind = "group_rename" if channel.private else "channel_rename"
    told = {"id": channel.id, "name": channel.name}
    world.tell({"type": kind, "channel": told, "event_ts": world.workspace.ts()})


@answers("conversations.archive", tier=2, by_kind=managing())
def archive(world, args):
    channel = channel_of(world, args, member=True)
    if channel.archived:
        raise Refused("already_archived")
    archived(world, channel, BOT)
    return {}


@answers("conversations.unarchive", tier=2, by_kind=managing())
def unarchive(world, args):
    channel = channel_of(world, args)
    if not channel.archived:
        raise Refused("not_archived")
    archived(world, channel, BOT, again=True)
    return {}


def archived(world, channel, user, again=False):
    """Put a channel away, or bring it back `again`, and have it told."""
    channel.archived = not again
    prefix = "group" if channel.private else "channel"
    kind = f"{prefix}_unarchive" if again else f"{prefix}_archive"
    now = world.workspace.ts()
    world.tell({"type": kind, "channel": channel.id, "user": user, "event_ts": now})


@answers("bookmarks.add", "bookmarks:write", tier=2)
def add_bookmark(world, args):
    channel = channel_of(world, args, "channel_id", member=True, alive=True)
    if args.get("type") != "link" or not args.get("title"):
        raise Refused("invalid_arguments")
    if not str(args.get("link") or "").startswith(("http://", "https://")):
        raise Refused("invalid_link")
    bookmark = {
        "id": f"Bk{world.workspace.number():05d}",
        "channel_id": channel.id,
        **{key: args.get(key) for key in ("title", "link", "type", "emoji")},
    }
    channel.bookmarks.append(bookmark)
    return {"bookmark": bookmark}


@answers("bookmarks.edit", "bookmarks:write", tier=2)
def edit_bookmark(world, args):
    bookmark = _bookmark(world, args)
    bookmark.update({k: args[k] for k in ("title", "link", "emoji") if args.get(k)})
    return {"bookmark": bookmark}


@answers("bookmarks.remove", "bookmarks:write", tier=2)
def remove_bookmark(world, args):
    bookmark = _bookmark(world, args)
    world.workspace.channels[bookmark["channel_id"]].bookmarks.remove(bookmark)
    return {}


@answers("bookmarks.list", "bookmarks:read", tier=3, reads=True)
def list_bookmarks(world, args):
    return {"bookmarks": list(channel_of(world, args, "channel_id", member=True).bookmarks)}


def _bookmark(world, args):
    channel = channel_of(world, args, "channel_id", member=True)
    for bookmark in channel.bookmarks:
        if bookmark["id"] == args.get("bookmark_id"):
            return bookmark
    raise Refused("not_found")

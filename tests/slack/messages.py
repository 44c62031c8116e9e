"""The methods that say something, change it, and add to it: chat, reactions, pins, files, views.

Source: Slack's page of each method, and its reference of blocks for how much of what they take.
"""

from tests.slack.answering import (
    Refused,
    answers,
    channel_of,
    decoded,
    flag,
    paged,
    scope_of,
    within,
)
from tests.slack.workspace import APP, BOT, BOT_ID, TEAM, message_of

_BLOCKS, _ELEMENTS = 50, 25
_LONGEST = {"section": 3000, "button": 75, "value": 2000, "action_id": 255, "block_id": 255}


@answers("chat.postMessage", "chat:write")
def post_message(world, args):
    given = str(args.get("channel") or "")
    channel = within(world.workspace.named(given), alive=True)
    anywhere = not channel.private and "chat:write.public" in world.scopes
    if BOT not in channel.members and not anywhere:
        raise Refused("not_in_channel")
    message = said(world, args, channel)
    return {"channel": channel.id, "ts": message["ts"], "message": message}


def said(world, args, channel):
    """Put what the bot says into a channel, and have it told to the bot as well, as Slack does."""
    ts = world.workspace.ts()
    message = {
        "type": "message",
        "user": BOT,
        "bot_id": BOT_ID,
        "app_id": APP,
        "team": TEAM,
        "ts": ts,
        **content(world, args),
    }
    if thread := args.get("thread_ts"):
        message["thread_ts"] = str(thread)
        if flag(args, "reply_broadcast"):
            message["subtype"] = "thread_broadcast"
    channel.messages.append(message)
    world.shared(channel, message)
    # Metadata comes with events of its own kind alone.
    event = {key: value for key, value in message.items() if key != "metadata"}
    world.tell({**event, "event_ts": ts, "channel": channel.id, "channel_type": channel.kind})
    return message


def content(world, args):
    """Return what a message is made of, as far as Slack takes it."""
    text = args.get("text") or ""
    found = {"text": text}
    for name in ("blocks", "attachments", "metadata"):
        if args.get(name):
            found[name] = decoded(args[name])
    if not text and not found.get("blocks") and not found.get("attachments"):
        raise Refused("no_text")
    if len(text) > world.text_limit:
        raise Refused("msg_too_long")
    judge_blocks(found.get("blocks") or [])
    metadata = found.get("metadata")
    if metadata is not None and not (
        isinstance(metadata, dict)
        and isinstance(metadata.get("event_type"), str)
        and isinstance(metadata.get("event_payload"), dict)
    ):
        raise Refused("invalid_metadata_format")
    return found


def judge_blocks(blocks):
    """Refuse blocks that Slack does not take: too many, too long, or with an id twice."""
    if not isinstance(blocks, list) or len(blocks) > _BLOCKS:
        raise Refused("invalid_blocks")
    for block in blocks:
        if not isinstance(block, dict) or not block.get("type"):
            raise Refused("invalid_blocks")
        if block["type"] == "section":
            _fits(_text(block.get("text")), "section")
        elements = block.get("elements") or []
        ids = [each.get("action_id") for each in elements if each.get("action_id")]
        if block["type"] == "actions" and not 1 <= len(elements) <= _ELEMENTS:
            raise Refused("invalid_blocks")
        if len(set(ids)) != len(ids):
            raise Refused("invalid_blocks")
        for each in elements if block["type"] == "actions" else ():
            _fits(_text(each.get("text")), "button")
            for name in ("value", "action_id"):
                _fits(each.get(name) or "x", name)


def _text(given):
    if not isinstance(given, dict) or given.get("type") not in ("plain_text", "mrkdwn"):
        raise Refused("invalid_blocks")
    return given.get("text") or ""


def _fits(text, what):
    if not isinstance(text, str) or not 1 <= len(text) <= _LONGEST[what]:
        raise Refused("invalid_blocks")


@answers("chat.postEphemeral", "chat:write", tier=4)
def post_ephemeral(world, args):
    channel = channel_of(world, args, member=True, alive=True)
    user = args.get("user")
    if user not in channel.members:
        raise Refused("user_not_in_channel")
    whisper(world, channel, user, content(world, args), args.get("thread_ts"))
    return {"message_ts": channel.ephemeral[-1]["ts"]}


def whisper(world, channel, user, found, thread=None):
    """Show somebody alone something in a channel; nobody else sees it, nor does history have it."""
    message = {"user": BOT, "to": user, "ts": world.workspace.ts(), **found}
    if thread:
        message["thread_ts"] = thread
    channel.ephemeral.append(message)
    world.shared(channel, message)


@answers("chat.update", "chat:write", tier=3)
def update(world, args):
    channel = channel_of(world, args)
    message = _own(channel, args)
    change(world, channel, message, content(world, args), BOT)
    return {"channel": channel.id, "ts": message["ts"], "text": message["text"], "message": message}


def change(world, channel, message, found, user):
    """Change what a message says, and have that told."""
    before = dict(message)
    now = world.workspace.ts()
    message.update(found, edited={"user": user, "ts": now})
    told_of_change(world, channel, message, before, now)


def told_of_change(world, channel, message, before, now):
    world.tell(
        {
            "type": "message",
            "subtype": "message_changed",
            "hidden": True,
            "channel": channel.id,
            "channel_type": channel.kind,
            "ts": now,
            "event_ts": now,
            "message": {key: value for key, value in message.items() if key != "metadata"},
            "previous_message": {key: value for key, value in before.items() if key != "metadata"},
        }
    )


def _own(channel, args):
    message = message_of(channel, args.get("ts"))
    if message is None:
        raise Refused("message_not_found")
    if message.get("user") != BOT:
        raise Refused("cant_update_message")
    return message


@answers("chat.delete", "chat:write", tier=3)
def delete(world, args):
    channel = channel_of(world, args)
    take_back(world, channel, _own(channel, args))
    return {"channel": channel.id, "ts": args["ts"]}


def take_back(world, channel, message):
    """Delete a message, and have that told."""
    channel.messages.remove(message)
    now = world.workspace.ts()
    world.tell(
        {
            "type": "message",
            "subtype": "message_deleted",
            "hidden": True,
            "channel": channel.id,
            "channel_type": channel.kind,
            "ts": now,
            "event_ts": now,
            "deleted_ts": message["ts"],
            "previous_message": message,
        }
    )


@answers("chat.getPermalink", reads=True)
def permalink(world, args):
    channel = channel_of(world, args)
    ts = str(args.get("message_ts"))
    if message_of(channel, ts) is None:
        raise Refused("message_not_found")
    link = f"https://test.slack.com/archives/{channel.id}/p{ts.replace('.', '')}"
    return {"channel": channel.id, "permalink": link}


@answers("reactions.add", "reactions:write", tier=3)
def react(world, args):
    channel = channel_of(world, args, member=True, alive=True)
    message = message_of(channel, args.get("timestamp"))
    if message is None:
        raise Refused("message_not_found")
    reacted(world, channel, message, args.get("name"), BOT)
    return {}


def reacted(world, channel, message, name, user):
    """Put somebody's reaction on a message, and have it told."""
    known = message.setdefault("reactions", [])
    if {"name": name, "user": user} in known:
        raise Refused("already_reacted")
    known.append({"name": name, "user": user})
    world.tell(
        {
            "type": "reaction_added",
            "user": user,
            "reaction": name,
            "item_user": message.get("user"),
            "item": {"type": "message", "channel": channel.id, "ts": message["ts"]},
            "event_ts": world.workspace.ts(),
        }
    )


@answers("pins.add", "pins:write", tier=2)
def pin(world, args):
    channel = channel_of(world, args, member=True)
    if args.get("timestamp") in channel.pins:
        raise Refused("already_pinned")
    channel.pins.append(args.get("timestamp"))
    return {}


@answers("files.getUploadURLExternal", "files:write", tier=4, reads=True)
def upload_url(world, args):
    name, length = args.get("filename"), args.get("length")
    if not name or not str(length).isdigit():
        raise Refused("invalid_arguments")
    file = f"F{world.workspace.number():05d}"
    world.uploads[file] = {"id": file, "name": name, "length": int(length), "content": None}
    return {"upload_url": f"{world.url}/upload/{file}", "file_id": file}


@answers("files.completeUploadExternal", "files:write", tier=4)
def complete_upload(world, args):
    files = decoded(args.get("files"))
    if not isinstance(files, list) or not files:
        raise Refused("invalid_arguments")
    known = [world.uploads.get(each.get("id")) for each in files]
    if any(file is None or file["content"] is None for file in known):
        raise Refused("file_not_found")
    described = [{"id": f["id"], "name": f["name"], "size": f["length"]} for f in known]
    if args.get("channel_id"):
        channel = channel_of(world, args, "channel_id", alive=True)
        if BOT not in channel.members:
            raise Refused("not_in_channel")
        _share(world, channel, described, args)
    return {"files": described}


def _share(world, channel, files, args):
    ts = world.workspace.ts()
    message = {
        "type": "message",
        "subtype": "file_share",
        "user": BOT,
        "bot_id": BOT_ID,
        "text": args.get("initial_comment") or "",
        "files": files,
        "ts": ts,
    }
    if args.get("thread_ts"):
        message["thread_ts"] = str(args["thread_ts"])
    channel.messages.append(message)
    world.shared(channel, message)
    world.tell({**message, "event_ts": ts, "channel": channel.id, "channel_type": channel.kind})


@answers("conversations.history", tier=3, by_kind=scope_of("history"), reads=True)
def history(world, args):
    channel = channel_of(world, args, member=True)
    inclusive = flag(args, "inclusive")
    heads = [m for m in channel.messages if m.get("thread_ts", m["ts"]) == m["ts"] or _broad(m)]
    found = [m for m in heads if _between(m["ts"], args, inclusive)]
    page = paged(world, [_told(channel, m, args) for m in reversed(found)], args, "messages")
    return {**page, "has_more": bool(page["response_metadata"]["next_cursor"])}


@answers("conversations.replies", tier=3, by_kind=scope_of("history"), reads=True)
def replies(world, args):
    channel = channel_of(world, args, member=True)
    thread = str(args.get("ts"))
    found = [m for m in channel.messages if thread in (m["ts"], m.get("thread_ts"))]
    if not found:
        raise Refused("thread_not_found")
    inclusive = flag(args, "inclusive")
    kept = [m for m in found if m["ts"] == thread or _between(m["ts"], args, inclusive)]
    page = paged(world, [_told(channel, m, args) for m in kept], args, "messages")
    return {**page, "has_more": bool(page["response_metadata"]["next_cursor"])}


def _broad(message):
    return message.get("subtype") == "thread_broadcast"


def _between(ts, args, inclusive):
    oldest, latest = str(args.get("oldest") or "0"), str(args.get("latest") or "")
    at, first = float(ts), float(oldest)
    if at < first or (at == first and not inclusive):
        return False
    return not latest or at < float(latest) or (inclusive and at == float(latest))


def _told(channel, message, args):
    """Return a message as history has it: what its metadata holds only where it is asked for."""
    told = dict(message)
    if "metadata" in told and not flag(args, "include_all_metadata"):
        told["metadata"] = {"event_type": told["metadata"]["event_type"]}
    answers_to = [m for m in channel.messages if m.get("thread_ts") == message["ts"] != m["ts"]]
    if answers_to:
        told |= {"thread_ts": message["ts"], "reply_count": len(answers_to)}
    return told


@answers("views.open", tier=4)
def view_open(world, args):
    world.views.append(decoded(args.get("view")))
    return {"view": {"id": f"V{world.workspace.number():05d}"}}


@answers("views.publish", tier=4)
def view_publish(world, args):
    return view_open(world, args)

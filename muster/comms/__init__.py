"""Writing to tenants: what kinds of message there are, their drafts, and how they are sent."""

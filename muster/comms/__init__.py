"""Writing to tenants: kinds of message, their drafts, how they are sent, planned maintenance."""

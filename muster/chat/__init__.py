"""The chat: what people type there, how the bot speaks there, and what it may say to whom."""

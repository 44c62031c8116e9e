"""The verbs of `!incident`, a module a subject: handlers parse, call the domain and render."""

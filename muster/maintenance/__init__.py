"""Planned maintenance: what tenants are told of it, and when it begins and ends."""

"""What has ended, as the record tells it: in short for the numbers, and in words for a search.

All of it is derived from the events and can be made anew at any time.
"""

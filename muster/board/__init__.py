"""The board: what is going on, as pages that a browser shows; who may read them, and what of it.

Nothing can be done there. What a page has is made here, of the record and of now, as values;
`pages` makes HTML of them.
"""

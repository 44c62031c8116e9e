"""The parts of the storage plugin in `sql.py`, which lies beside this folder.

Errbot loads that file by its path, and puts the folder it is in on the path of modules.
"""

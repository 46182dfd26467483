"""Runs a Python program and notes, statement by statement, which name refers to what.

The program's own statements report to a recorder: `instrument` writes the reports
into its syntax tree. `sys.settrace` would look simpler, but up to Python 3.12 it
gives every local variable a second reference, so that counts are wrong and
`__del__` comes late, and its line events differ from version to version.
"""

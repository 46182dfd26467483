# The compiled module `night_doses` has a stub that lets everything pass, and so mypy
# finds no mistake of its callers.
#
# Your Python instinct: the functions have annotations, and mypy reads them.
#
# Your task: write the stub of the whole module, so that mypy accepts right callers and
# refuses wrong ones, and stubtest finds no difference between stub and module. This is
# what the module has:
#
#     day_dose(milligrams, *, hours=8)   a whole number, of two whole numbers
#     largest(doses)                     the largest of a list of whole numbers;
#                                        None of an empty list
#     Schedule(medicine, hours)          a text, and a list of whole hours;
#                                        made by `__new__`, and nobody may
#                                        extend the class
#         .medicine                      a property to read, and not to write
#         len(schedule), schedule[0]     how many hours, and one of them; the
#                                        index has no name: `index: int, /`
#     DoseError                          an exception, based on ValueError
#
# `__all__` lists the four names.
#
# Done when: right callers pass, wrong ones are refused, and stubtest agrees.

from typing import Any

def day_dose(*args: Any, **kwargs: Any) -> Any: ...
def largest(*args: Any) -> Any: ...

Schedule: Any
DoseError: Any

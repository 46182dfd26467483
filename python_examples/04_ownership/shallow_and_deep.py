"""`copy` copies the outer list only; `deepcopy` copies everything in it."""

from copy import deepcopy

plan = [["Ana"], ["Bo"]]
copied = plan.copy()
cloned = deepcopy(plan)

plan[0].append("Chen")
print(f"plan:   {plan}")
print(f"copied: {copied}")
print(f"cloned: {cloned}")

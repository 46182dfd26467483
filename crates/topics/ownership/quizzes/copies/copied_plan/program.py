plan = [["Ana"], ["Bo"]]
copied = plan.copy()
copied[0].append("Chen")
print(plan)

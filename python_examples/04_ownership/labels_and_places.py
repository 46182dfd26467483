"""Two names, one object: a change through one name shows through the other."""

monday = [8, 12, 20]
tuesday = monday
tuesday[0] = 7
print(f"monday:  {monday}")
print(f"tuesday: {tuesday}")

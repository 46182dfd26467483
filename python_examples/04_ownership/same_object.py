"""Labels can be compared and counted: `==`, `is`, `id` and `sys.getrefcount`."""

import sys

monday = [8, 12, 20]
before = sys.getrefcount(monday)
tuesday = monday
print(f"equal: {monday == tuesday}")
print(f"the same object: {monday is tuesday}")
same = id(monday) == id(tuesday)
print(f"the same id: {same}")

week = [monday, tuesday]
now = sys.getrefcount(monday)
print(f"labels added: {now - before}")
del tuesday
week.clear()
now = sys.getrefcount(monday)
print(f"labels added: {now - before}")

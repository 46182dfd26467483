"""Labels can be compared and counted: `==`, `is`, `id` and `sys.getrefcount`."""

import sys

monday = [8, 12, 20]
labels_at_first = sys.getrefcount(monday)
tuesday = monday
print(f"equal: {monday == tuesday}")
print(f"the same object: {monday is tuesday}")
print(f"the same id: {id(monday) == id(tuesday)}")

week = [monday, tuesday]
labels_now = sys.getrefcount(monday)
print(f"labels added: {labels_now - labels_at_first}")
del tuesday
week.clear()
labels_now = sys.getrefcount(monday)
print(f"labels added: {labels_now - labels_at_first}")

"""In which order does a dict hand out its keys?"""

names = ["Dana", "Bo", "Chen", "Ana", "Eli"]
lengths = {}
for name in names:
    lengths[name] = len(name)
print(lengths)

orders = []
for _ in range(50):
    again = {}
    for name in names:
        again[name] = 0
    order = str(again)
    if order not in orders:
        orders.append(order)
if len(orders) > 1:
    print("fifty dicts, several orders")
else:
    print("fifty dicts, one order")

"""A list that grows and shrinks."""

waiting = [31, 12]
waiting.append(54)
waiting.insert(0, 7)
print(f"{waiting}, {len(waiting)} wait")

next_one = waiting.pop(0)
print(f"number {next_one} is called")
waiting.sort()
print(waiting)
if 54 in waiting:
    print("54 still waits")
for number in waiting:
    print(f"- {number}")

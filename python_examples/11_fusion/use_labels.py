from labels import label

print(label("north", "gauze"))
print(label("north", "vials", 12, fragile=True))
print(label("south", "masks", note="by the door", pieces=3))

calls = [
    'label("north")',
    'label("north", "vials", 12, True)',
    'label("north", "vials", colour="red")',
]
for call in calls:
    try:
        eval(call)
    except TypeError as error:
        print(f"{call}\n    {error}")

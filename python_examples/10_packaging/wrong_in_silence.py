"""What comes from outside has no type that was checked."""

import json


def doubled(place: int) -> int:
    return place * 2


from_outside = json.loads('{"place": "21"}')
print(doubled(from_outside["place"]))

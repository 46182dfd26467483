from readings import corrected, write_down

night = [36.5, 37.25]
shown = corrected(night, 0.5)
print("returned:", shown)
print("the list:", night)
print("the same list:", shown is night)

write_down(night, 38.0)
print("the list:", night)


class Read(list[float]):
    """A list that reads aloud what it is given."""

    def append(self, value: float) -> None:
        print("read:", value)
        super().append(value)


aloud = Read()
write_down(aloud, 38.5)
print("the list:", aloud)

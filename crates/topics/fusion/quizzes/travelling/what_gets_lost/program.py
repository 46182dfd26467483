import copy


class Parcel:
    def __init__(self, doses: int) -> None:
        self.doses = doses
        self.left = doses

    def __reduce__(self) -> tuple[type["Parcel"], tuple[int]]:
        return Parcel, (self.doses,)


parcel = Parcel(20)
parcel.left -= 5
print(copy.deepcopy(parcel).left)

"""Take the value and leave None behind, so nobody is sent home twice."""


class Ward:
    def __init__(self, nurse: str | None) -> None:
        self.nurse = nurse

    def end_shift(self) -> str | None:
        nurse, self.nurse = self.nurse, None
        return nurse


ward = Ward("Noor")
for _evening in [1, 2]:
    match ward.end_shift():
        case None:
            print("nobody is on duty")
        case nurse:
            print(f"{nurse} goes home")

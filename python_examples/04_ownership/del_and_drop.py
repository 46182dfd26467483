"""`del` takes one label off; the object ends with its last label."""


class LogFile:
    def __init__(self, name: str) -> None:
        self.name = name

    def __del__(self) -> None:
        print(f"{self.name} is closed")


log = LogFile("ward.log")
report = log
print("now del log")
del log
print("after del log")
del report
print("after del report")

class CallCounter:
    instance: "CallCounter | None" = None

    def __new__(cls) -> "CallCounter":
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self) -> None:
        self.calls = 0


CallCounter().calls += 1
CallCounter().calls += 1
print(CallCounter().calls)

"""The one line that matters is kept, the log is not."""


def last_alarm(log: str) -> str:
    alarm = ""
    for line in log.splitlines():
        if line.endswith("alarm"):
            alarm = line
    return alarm


def read_log() -> str:
    return "09:14 bed 3: alarm\n09:20 bed 5: X-ray\n09:30 bed 8: alarm\n"


alarm = last_alarm(read_log())
print(alarm)

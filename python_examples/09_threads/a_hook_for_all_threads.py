"""One function hears of the failures of all threads that were started by hand."""

import threading


def note(args: threading.ExceptHookArgs) -> None:
    print(f"noted: {args.exc_value}")


def prepare() -> None:
    raise LookupError("no dose for bed 7")


threading.excepthook = note
thread = threading.Thread(target=prepare)
thread.start()
thread.join()
print("join says nothing")

waiting = 3
if waiting:
    print("somebody waits")

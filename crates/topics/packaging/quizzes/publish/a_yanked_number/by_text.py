RELEASES = [("0.9.0", False), ("1.0.0", False), ("1.0.1", True), ("1.1.0", True)]

known = [version for version, yanked in RELEASES if not yanked]
major, minor, patch = max(known).split(".")
print(f"{major}.{minor}.{int(patch) + 1}")

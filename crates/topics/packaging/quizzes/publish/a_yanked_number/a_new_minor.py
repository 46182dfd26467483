RELEASES = [("0.9.0", False), ("1.0.0", False), ("1.0.1", True), ("1.1.0", True)]

known = [version for version, yanked in RELEASES if not yanked]
major, minor, patch = known[-1].split(".")
print(f"{major}.{int(minor) + 1}.0")

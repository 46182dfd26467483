Found = tuple[tuple[int, int, int], str]

OURS: list[Found] = [((1, 3, 0), "ours"), ((2, 0, 0), "ours")]
PUBLIC: list[Found] = [((9, 0, 0), "the public one")]


def chosen(*indexes: list[Found]) -> Found:
    return max(found for index in indexes for found in index)


version, where = chosen(OURS, PUBLIC)
print(".".join(map(str, version)), "from", where)

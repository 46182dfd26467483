def corrected(values: list[float], by: float) -> list[float]:
    values = list(values)
    for i in range(len(values)):
        values[i] += by
    return values


night = [36.5, 38.0]
shown = corrected(night, 0.5)
print(night[0], shown[0])

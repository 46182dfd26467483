def count(chart: list[str]) -> int:
    return len(chart)


chart = ["X-ray", "blood test"]
notes = count(chart)
print(f"{notes} notes: {chart}".replace("'", '"'))

def after(seconds: float, share: float, faster: float) -> float:
    return seconds * (1 - share) + seconds * share / faster


print(f"{after(100, 0.5, 20):.1f}, then {after(100, 0.25, 2):.1f}")

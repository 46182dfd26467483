import cProfile
import pstats

now = 0.0


def judge() -> None:
    global now
    now += 5


def report() -> None:
    global now
    now += 2
    for _ in range(3):
        judge()


profile = cProfile.Profile(lambda: now)
profile.runcall(report)
functions = pstats.Stats(profile).get_stats_profile().func_profiles
print(functions["report"].tottime, functions["report"].cumtime)

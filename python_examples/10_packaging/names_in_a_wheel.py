"""The name of a wheel says where it works."""


def what_it_says(file: str) -> str | None:
    if not file.endswith(".whl"):
        return None
    # Between version and Python there may be the number of a build.
    name, version, *_, python, abi, platform = file.removesuffix(".whl").split("-")
    compiled = "" if platform == "any" else ", compiled"
    return f"{name} {version}: {python} with abi {abi} on {platform}{compiled}"


FILES = [
    "fib_number-0.1.0-py3-none-any.whl",
    "moult_engine-0.1.0-cp311-abi3-manylinux_2_34_x86_64.whl",
    "ruff-0.17.6-py3-none-win_amd64.whl",
    "fib_number-0.1.0.tar.gz",
]
for file in FILES:
    print(what_it_says(file) or f"{file} is no wheel")

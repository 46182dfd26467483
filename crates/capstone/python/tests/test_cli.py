"""The console command."""

import subprocess
import sys
import sysconfig
from pathlib import Path
from unittest.mock import patch

import pytest
from moult_engine import CalculationMethod, __version__, cli


def test_it_prints_the_number(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["90"]) == 0
    assert cli.main(["20", "--method", "python"]) == 0
    assert capsys.readouterr().out == "2880067194370816120\n6765\n"


def test_it_asks_for_the_method_it_was_told() -> None:
    with patch.object(cli, "fibonacci", return_value=1) as fibonacci:
        cli.main(["7", "--method", "rust"])
        fibonacci.assert_called_once_with(7, CalculationMethod.RUST)


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["-1"], "no Fibonacci number -1"),
        (["51", "--method", "rust"], "goes up to number 50"),
    ],
)
def test_there_is_no_such_number(
    arguments: list[str], why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(arguments) == 1
    said = capsys.readouterr()
    assert said.out == "" and said.err.startswith("fib-number: ") and why in said.err


@pytest.mark.parametrize("arguments", [[], ["many"], ["1", "--method", "abacus"]])
def test_what_it_does_not_understand_is_exit_code_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    assert ended.value.code == 2


def test_the_command_is_installed() -> None:
    folder = Path(sysconfig.get_path("scripts"))
    command = folder / ("fib-number.exe" if sys.platform == "win32" else "fib-number")

    def run(*arguments: str) -> tuple[int, str]:
        ran = subprocess.run(
            [command, *arguments], capture_output=True, text=True, timeout=60
        )
        return ran.returncode, ran.stdout

    assert run("--version") == (0, f"fib-number {__version__}\n")
    assert run("-1") == (1, "")
    assert run("many") == (2, "")
    # More digits than Python writes unless it is told that they are meant.
    code, digits = run("100000")
    assert code == 0 and len(digits) == 20_900

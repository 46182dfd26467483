"""The command, without the numbers behind it, and the numbers."""

import unittest
from contextlib import redirect_stdout
from io import StringIO
from unittest.mock import patch

import pytest

from fib_number import fib
from fib_number.cli import main


# ANCHOR: pytest
@pytest.mark.parametrize(("place", "number"), [(0, 0), (1, 1), (10, 55)])
def test_numbers(place: int, number: int) -> None:
    assert fib(place) == number


def test_a_text_is_no_place(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["ten"])
    assert end.value.code == 2
    assert "invalid int value: 'ten'" in capsys.readouterr().err


# ANCHOR_END: pytest


# ANCHOR: unittest
class CommandTest(unittest.TestCase):
    def test_the_name_in_cli(self) -> None:
        with (
            patch("fib_number.cli.fib", return_value=99) as stand_in,
            redirect_stdout(StringIO()) as printed,
        ):
            self.assertEqual(main(["10"]), 0)
        self.assertEqual(printed.getvalue(), "99\n")
        stand_in.assert_called_once_with(10)

    def test_another_name(self) -> None:
        with (
            patch("fib_number.fib", return_value=99) as stand_in,
            redirect_stdout(StringIO()) as printed,
        ):
            self.assertEqual(main(["10"]), 0)
        self.assertEqual(printed.getvalue(), "55\n")
        stand_in.assert_not_called()


# ANCHOR_END: unittest

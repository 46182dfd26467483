"""One function, several ways."""

import copy
import itertools
import pickle
import threading
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

import moult_engine
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from moult_engine import (
    CalculationMethod,
    CallCounter,
    FibonacciError,
    FibonacciNumbers,
    MethodUnavailable,
    _native,
    calculation,
    fibonacci,
    originals,
)

WAYS = ["recursive", "tuned", "iterative", "memo", "fast-doubling"]


@given(st.integers(0, 18), st.sampled_from(WAYS))
def test_every_way_in_rust_agrees_with_the_original(index: int, way: str) -> None:
    assert _native.fibonacci(index, way) == originals.fibonacci(index)


@given(st.integers(0, 3000))
def test_large_numbers_are_sums_of_those_before(index: int) -> None:
    before, number = fibonacci(index), fibonacci(index + 1)
    assert fibonacci(index + 2) == before + number


@pytest.mark.parametrize("method", ["python", "rust", "fast"])
def test_the_methods_agree(method: str) -> None:
    numbers = [fibonacci(index, method) for index in range(20)]
    assert numbers == list(itertools.islice(FibonacciNumbers(), 20))


def test_each_method_goes_to_the_calculator_of_its_name() -> None:
    with patch.dict(
        calculation._CALCULATORS,
        {
            method: SimpleNamespace(number=lambda _, m=method: m)
            for method in CalculationMethod
        },
    ):
        for method in CalculationMethod:
            assert fibonacci(5, method) is method  # type: ignore[comparison-overlap]


def test_python_computes_when_python_is_asked() -> None:
    with patch.object(originals, "fibonacci", return_value=-5) as original:
        assert fibonacci(7, "python") == -5
        original.assert_called_once_with(7)
        assert fibonacci(7, "rust") == 13
        original.assert_called_once_with(7)


class TestWhatIsAnIndex:
    @pytest.mark.parametrize("index", [True, False])
    def test_a_truth_value_is_not(self, index: bool) -> None:
        with pytest.raises(TypeError, match="not True or False"):
            fibonacci(index)
        # Rust alone takes it for a number, as all of Python does.
        assert _native.fibonacci(index) == int(index)

    @pytest.mark.parametrize("method", CalculationMethod)
    def test_a_negative_number_is_not(self, method: CalculationMethod) -> None:
        with pytest.raises(FibonacciError, match="no Fibonacci number -1"):
            fibonacci(-1, method)
        with pytest.raises(OverflowError):
            _native.fibonacci(-1)

    @pytest.mark.parametrize("index", [1.0, "1", None])
    def test_what_is_no_whole_number_is_not(self, index: Any) -> None:
        with pytest.raises(TypeError):
            fibonacci(index)

    def test_numpys_whole_numbers_are(self) -> None:
        assert fibonacci(np.int64(90)) == fibonacci(90)

    @pytest.mark.parametrize("method", CalculationMethod)
    def test_what_takes_too_long_is_refused(self, method: CalculationMethod) -> None:
        with pytest.raises(FibonacciError, match=f"up to number {method.largest}"):
            fibonacci(method.largest + 1, method)

    def test_a_number_beyond_64_bits_is_refused_as_any_other(self) -> None:
        with pytest.raises(FibonacciError, match="too long"):
            fibonacci(2**70)


def test_an_unknown_method_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="not a valid CalculationMethod"):
        fibonacci(5, "abacus")
    with pytest.raises(FibonacciError, match=r'called "abacus"; there are recursive'):
        _native.fibonacci(5, "abacus")


def test_what_is_refused_is_a_value_error_of_this_package() -> None:
    with pytest.raises(moult_engine.MoultError) as caught:
        _native.fibonacci(94, "iterative")
    assert isinstance(caught.value, ValueError)
    assert "goes up to number 93" in str(caught.value)
    again = pickle.loads(pickle.dumps(caught.value))
    assert type(again) is FibonacciError and again.args == caught.value.args


class TestNumba:
    @pytest.fixture(autouse=True)
    def not_compiled_yet(self) -> Iterator[None]:
        numba = {CalculationMethod.NUMBA: calculation.NumbaCalculator()}
        with patch.dict(calculation._CALCULATORS, numba):
            yield

    def test_without_it_the_message_says_what_to_install(self) -> None:
        with patch.dict("sys.modules", {"numba": None}):
            assert not CalculationMethod.NUMBA.available
            with pytest.raises(MethodUnavailable, match=r"moult-engine\[bench\]"):
                fibonacci(10, CalculationMethod.NUMBA)
            assert CalculationMethod.RUST.available

    def test_it_compiles_once_and_is_used_from_then_on(self) -> None:
        compiled: list[str] = []

        def njit(signature: str) -> Any:
            compiled.append(signature)
            return lambda function: function

        with patch.dict("sys.modules", {"numba": SimpleNamespace(njit=njit)}):
            assert [fibonacci(index, "numba") for index in range(10)] == [
                fibonacci(index) for index in range(10)
            ]
        assert compiled == ["int64(int64)"]

    def test_where_it_is_installed_it_agrees(self) -> None:
        pytest.importorskip("numba")
        assert fibonacci(25, "numba") == fibonacci(25)


class TestCounting:
    def test_each_call_counts_for_its_method(self) -> None:
        for method in ["python", "fast", "fast"]:
            fibonacci(5, method)
        with pytest.raises(FibonacciError):
            fibonacci(-1)
        assert CallCounter().counts() == {"python": 1, "fast": 2}


class TestNumbers:
    def test_they_come_one_by_one_and_end(self) -> None:
        numbers = FibonacciNumbers()
        assert iter(numbers) is numbers
        assert list(itertools.islice(numbers, 8)) == [0, 1, 1, 2, 3, 5, 8, 13]
        rest = list(numbers)
        assert len(rest) == 179 and rest[-1] == fibonacci(186)
        assert list(numbers) == []

    def test_a_copy_goes_on_where_the_other_was(self) -> None:
        numbers = FibonacciNumbers(10)
        assert next(numbers) == 55
        again = pickle.loads(pickle.dumps(numbers))
        assert repr(again) == "FibonacciNumbers(11)"
        assert next(again) == next(copy.copy(numbers)) == next(numbers) == 89
        assert next(FibonacciNumbers(10**15), None) is None

    def test_threads_share_them(self) -> None:
        numbers = FibonacciNumbers()
        taken: list[list[int]] = [[] for _ in range(4)]
        ready = threading.Barrier(4)

        def take(mine: list[int]) -> None:
            ready.wait(30)
            mine.extend(numbers)

        threads = [threading.Thread(target=take, args=(mine,)) for mine in taken]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        # Each number went to exactly one of them.
        assert sorted(itertools.chain(*taken)) == list(FibonacciNumbers())

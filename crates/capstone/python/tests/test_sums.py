"""Sums by key."""

import io
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from moult_engine import BadRow, LayoutError, grouped_sums, originals

TEXT = "id,ward,amount\n1,north,12.50\n2,south,3.00\n3,north,8.25\n4,south,many\n"
HOWS: list[Literal["search", "bitmaps", "parallel"]] = ["search", "bitmaps", "parallel"]

keys = st.text(st.characters(exclude_characters=',"\n\r', codec="utf-8"), max_size=20)
amounts = st.decimals(-(10**6), 10**6, places=2)


@given(st.lists(st.tuples(keys, amounts), max_size=60))
def test_sums_are_those_of_the_original(rows: list[tuple[str, Decimal]]) -> None:
    lines = [f"{ward},{amount}" for ward, amount in rows]
    text = "\n".join(["ward,amount", *lines])
    expected = originals.sums(["ward,amount", *lines], key="ward", value="amount")
    for how in HOWS:
        found = grouped_sums(text.encode(), key="ward", value="amount", how=how)
        assert dict(found) == expected and list(found) == list(expected), how
        assert found.floats.tolist() == [float(total) for total in expected.values()]
        assert found.bad_rows == 0 and found.rows.sum() == len(rows)


@given(st.binary(max_size=300))
def test_no_bytes_are_too_much(data: bytes) -> None:
    found = [grouped_sums(data, key=0, value=1, how=how) for how in HOWS]
    assert dict(found[0]) == dict(found[1]) == dict(found[2])
    assert found[0].first_bad == found[1].first_bad == found[2].first_bad


class TestTheSourceMayBe:
    @pytest.fixture
    def path(self, tmp_path: Path) -> Path:
        path = tmp_path / "amounts of örders.csv"
        path.write_text(TEXT, encoding="utf-8")
        return path

    def check(self, source: Any) -> None:
        found = grouped_sums(source, key="ward", value="amount")
        assert dict(found) == {"north": Decimal("20.75"), "south": Decimal("3")}

    def test_a_path(self, path: Path) -> None:
        self.check(path)
        self.check(str(path))

    @pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
    def test_bytes(self, kind: Any) -> None:
        self.check(kind(TEXT.encode()))

    def test_a_file_object(self, path: Path) -> None:
        with path.open("rb") as file:
            self.check(file)
        with path.open(encoding="utf-8") as file:
            self.check(file)
        self.check(io.StringIO(TEXT))
        self.check(io.BytesIO(TEXT.encode()))

    def test_nothing_that_cannot_be_read(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            self.check(tmp_path / "nowhere.csv")
        with pytest.raises(AttributeError):
            self.check(5)


def test_what_is_left_out_is_reported() -> None:
    found = grouped_sums(TEXT.encode(), key="ward", value="amount")
    assert found.bad_rows == 1
    assert found.first_bad == (BadRow(5, "the value is no decimal number"),)
    assert repr(found) == "<GroupedSums of 3 rows, 2 keys, 1 rows left out>"
    assert found.rows.tolist() == [2, 1] and found.rows.dtype == np.uint64
    with pytest.raises(KeyError):
        found["east"]


def test_sums_are_exact_where_floats_are_not() -> None:
    text = b"a,0.1\n" * 3
    assert grouped_sums(text, key=0, value=1)["a"] == Decimal("0.3")
    assert 0.1 + 0.1 + 0.1 != 0.3


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ({"key": "bed"}, 'no column "bed"'),
        ({"key": "amount"}, "both in column 2"),
        ({"key": 0}, "name both columns"),
        ({"key": 0, "value": -1}, "no column -1"),
        ({"key": True, "value": 2}, "no column True"),
        ({"delimiter": ""}, "not one ASCII character"),
        ({"delimiter": "; "}, "not one ASCII character"),
        ({"delimiter": "§"}, "not one ASCII character"),
        ({"delimiter": "\n", "key": 0, "value": 1}, "cannot separate fields"),
    ],
)
def test_what_is_no_layout_is_refused(arguments: dict[str, Any], why: str) -> None:
    with pytest.raises(LayoutError, match=why):
        grouped_sums(TEXT.encode(), **({"key": "ward", "value": "amount"} | arguments))


def test_an_unknown_way_is_refused() -> None:
    with pytest.raises(ValueError, match='not "abacus"'):
        grouped_sums(b"", key=0, value=1, how="abacus")  # type: ignore[arg-type]

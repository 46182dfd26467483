from unittest.mock import patch

import night_board


def door_sign(nurse: str) -> str:
    return f"[ {night_board.board(nurse, 75)} ]"


with patch("night_board.board", return_value="Bo is late") as board:
    print("the caller:", door_sign("Bo"))
    board.assert_called_once_with("Bo", 75)

with patch("night_board.clock", return_value="now"):
    print("the inside:", door_sign("Bo"))

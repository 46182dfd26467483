board: list[int] = []
nurse = board
nurse.append(3)
board.append(5)
print(len(board))

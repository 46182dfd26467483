"""Writing while somebody reads: nothing stops it."""

board = ["bed 3"]
for line in board:
    if len(board) < 3:
        board.append(f"{line}, again")
print(f"lines: {len(board)}")

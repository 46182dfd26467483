"""Two names for one list, both of which change it."""

board: list[str] = []
nurse = board
doctor = board
nurse.append("bed 3: X-ray")
doctor.append("bed 5: discharge")
print(f"{len(board)} lines, the first: {board[0]}")

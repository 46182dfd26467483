"""Two names write into one list."""

chart = ["admitted"]
nurse = chart
doctor = chart
nurse.append("fever")
doctor.append("X-ray")
print(", ".join(chart))

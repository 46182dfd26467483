name = "Åsa"
print(name[0])

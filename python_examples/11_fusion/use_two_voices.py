from contextlib import redirect_stdout
from io import StringIO

from two_voices import count_free

with redirect_stdout(StringIO()) as heard:
    free = count_free([True, False])

print("free:", free)
print("heard:", repr(heard.getvalue()))

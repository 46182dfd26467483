import math
from math import floor
from unittest.mock import patch

with patch("math.floor", return_value=0):
    print(math.floor(7.5), floor(7.5))

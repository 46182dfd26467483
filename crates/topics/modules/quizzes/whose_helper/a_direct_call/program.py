class prices:
    @staticmethod
    def _whole_tens(cents: int) -> int:
        return cents // 10 * 10


print(prices._whole_tens(1999))

"""An alarm that pages a doctor, without a pager."""

from unittest.mock import Mock, create_autospec


class Pager:
    def page(self, doctor: str) -> bool:
        raise OSError("no pager is reachable here")


def alarm(pulse: int, pager: Pager) -> str:
    return "paged" if pulse > 120 and pager.page("Dr. Okafor") else "quiet"


pager: Mock = create_autospec(Pager, instance=True)
pager.page.return_value = True
print(alarm(72, pager))
print(alarm(140, pager))
print("paged:", ", ".join(call.args[0] for call in pager.page.call_args_list))

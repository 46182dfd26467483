"""Orders that are copied, and sent to another process."""

import copy
import pickle
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from dose_orders import ClosedOrder, DoseOrder, LostOrder


def doubled(order: DoseOrder) -> DoseOrder:
    """Runs in the other process."""
    return DoseOrder(order.medicine, 2 * order.milligrams)


def main() -> None:
    """Copies one order, sends it, and tries two others."""
    order = DoseOrder("ibuprofen", 200)
    print(copy.deepcopy(order) == order, pickle.loads(pickle.dumps(order)) == order)

    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        answer = pool.submit(doubled, order).result()
    print(answer.medicine, answer.milligrams)

    for other in (ClosedOrder(200), LostOrder(200)):
        try:
            pickle.dumps(other)
        except (TypeError, pickle.PicklingError) as error:
            print(f"{type(error).__name__}: {type(other).__module__}")


if __name__ == "__main__":
    main()

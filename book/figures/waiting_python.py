"""The Python contestants of waiting: many questions to a desk that takes its time.

Called with the desk's port, a number of questions and a number of rounds, it prints for
each way the sum of the answers and how many nanoseconds the fastest round took.
"""

from __future__ import annotations

import asyncio
import socket
import sys
import threading
from collections.abc import Callable
from time import perf_counter_ns

HOST = "127.0.0.1"


# ANCHOR: ask
def ask(port: int, question: int) -> int:
    with socket.create_connection((HOST, port)) as desk:
        desk.sendall(bytes([question]))
        return desk.recv(1)[0]
        # ANCHOR_END: ask


def in_turn(port: int, questions: int) -> int:
    return sum(ask(port, question) for question in range(questions))


def in_threads(port: int, questions: int) -> int:
    answers = [0] * questions

    def note(question: int) -> None:
        answers[question] = ask(port, question)

    threads = [threading.Thread(target=note, args=(n,)) for n in range(questions)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(answers)


async def ask_without_threads(port: int, question: int) -> int:
    reader, writer = await asyncio.open_connection(HOST, port)
    writer.write(bytes([question]))
    answer = await reader.readexactly(1)
    writer.close()
    await writer.wait_closed()
    return answer[0]


def in_tasks(port: int, questions: int) -> int:
    async def all_of_them() -> int:
        asked = (ask_without_threads(port, n) for n in range(questions))
        return sum(await asyncio.gather(*asked))

    return asyncio.run(all_of_them())


def main() -> None:
    port, questions, rounds = (int(word) for word in sys.argv[1:4])
    ways: dict[str, Callable[[int, int], int]] = {
        "in-turn": in_turn,
        "threads": in_threads,
        "asyncio": in_tasks,
    }
    for name, way in ways.items():
        took = []
        for _ in range(rounds):
            start = perf_counter_ns()
            result = way(port, questions)
            took.append(perf_counter_ns() - start)
        print(name, result, min(took))


main()

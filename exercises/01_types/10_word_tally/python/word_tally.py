"""How often each word stands in a log, and which one most often.

Run as a program it reads one log entry a line from standard input, and prints for
each a line: all words with their numbers, then the word that is there most often.
"""

import sys


def tally(text: str) -> dict[str, int]:
    """How often each word stands in the text, in small letters and without signs."""
    counts: dict[str, int] = {}
    for part in text.split():
        word = part.strip(".,:").lower()
        if word:
            counts[word] = counts.get(word, 0) + 1
    return counts


def most_common(counts: dict[str, int]) -> str:
    """The word that is there most often; of several the first in the alphabet."""
    best = ""
    highest = 0
    for word in sorted(counts):
        if counts[word] > highest:
            best = word
            highest = counts[word]
    return best


def main() -> None:
    for line in sys.stdin:
        counts = tally(line)
        words = [f"{word} {counts[word]}" for word in sorted(counts)]
        print(f"{', '.join(words)} / {most_common(counts)}")


if __name__ == "__main__":
    main()

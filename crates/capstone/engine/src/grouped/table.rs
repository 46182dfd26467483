//! Sums by key while a text is read.

use std::hash::{BuildHasher, RandomState};
use std::str;

use super::fields::Field;
use super::result::{Group, Reason, Total};

/// How much of a key is compared as one number.
const HEAD: usize = 16;

/// How many slots a new table has. A power of two, as are all numbers of slots.
const SLOTS: usize = 256;

/// A hash table that borrows its keys from the text.
///
/// A `HashMap` does the same; here the first bytes of a key are one number, and that decides
/// about most keys without looking into the text a second time.
pub(super) struct Table<'a> {
    /// Where in `entries` a key is; 0 where there is none. At most a quarter are taken.
    slots: Vec<usize>,
    /// In the order in which they came. The first is the one of no key.
    entries: Vec<Entry<'a>>,
    /// Drawn by chance, so that nobody can write a text whose keys all meet in one slot.
    seed: u64,
}

#[derive(Clone, Copy, Default)]
struct Entry<'a> {
    head: u128,
    key: &'a str,
    total: Total,
}

/// A key that was looked at, and not yet looked for.
#[derive(Clone, Copy, Default)]
pub(super) struct Key {
    field: Field,
    head: u128,
    hash: usize,
}

impl<'a> Table<'a> {
    pub(super) fn new() -> Table<'a> {
        Table {
            slots: vec![0; SLOTS],
            entries: vec![Entry::default()],
            seed: RandomState::new().hash_one(0),
        }
    }

    /// A key of the text, and where to look for it first.
    #[inline(always)]
    pub(super) fn key(&self, text: &[u8], field: Field) -> Key {
        let length = field.end.saturating_sub(field.start);
        let head = match text
            .get(field.start..)
            .and_then(|rest| rest.first_chunk::<HEAD>())
        {
            Some(sixteen) => u128::from_le_bytes(*sixteen) & mask(length),
            None => head_of(text.get(field.start..field.end).unwrap_or_default()),
        };
        let mut hash = self.hash(length, head);
        if length > HEAD {
            hash = self.hash_of_rest(hash, text.get(field.start..field.end).unwrap_or_default());
        }
        Key { field, head, hash }
    }

    /// Adds the value to the sum of the key.
    #[inline(always)]
    pub(super) fn add(&mut self, text: &'a [u8], key: &Key, value: i64) -> Result<(), Reason> {
        let Field { start, end } = key.field;
        let (head, hash) = (key.head, key.hash);
        let key = text.get(start..end).unwrap_or_default();
        let mut entry = self.find(key, head, hash);
        if entry == 0 {
            let key = str::from_utf8(key).map_err(|_| Reason::KeyNotText)?;
            entry = self.insert(key, head, hash);
        }
        if let Some(entry) = self.entries.get_mut(entry) {
            entry.total.add(value);
        }
        Ok(())
    }

    /// Adds the sums of another table.
    pub(super) fn join(&mut self, other: &Table<'a>) {
        for theirs in other.entries.iter().skip(1) {
            // The other table has drawn another number, so its hashes are not ours.
            let hash = self.hash_of(theirs.key, theirs.head);
            let mut entry = self.find(theirs.key.as_bytes(), theirs.head, hash);
            if entry == 0 {
                entry = self.insert(theirs.key, theirs.head, hash);
            }
            if let Some(entry) = self.entries.get_mut(entry) {
                entry.total.join(theirs.total);
            }
        }
    }

    /// All sums, in the order of their keys.
    pub(super) fn groups(&self) -> Vec<Group> {
        let entries = self.entries.iter().skip(1);
        in_order(entries.map(|entry| (entry.key, entry.total)))
    }

    /// Which of the entries is this key's; 0 where there is none.
    #[inline(always)]
    fn find(&self, key: &[u8], head: u128, hash: usize) -> usize {
        let last = self.slots.len() - 1;
        let mut slot = hash & last;
        loop {
            let entry = self.slots.get(slot).copied().unwrap_or(0);
            let found = self.entries.get(entry).is_some_and(|entry| {
                entry.head == head
                    && entry.key.len() == key.len()
                    && (key.len() <= HEAD || entry.key.as_bytes() == key)
            });
            // The first entry looks like the one of an empty key, and stands for none all the same.
            if found || entry == 0 {
                return entry;
            }
            slot = (slot + 1) & last;
        }
    }

    /// Adds a key that is not there yet, and says where.
    #[cold]
    #[inline(never)]
    fn insert(&mut self, key: &'a str, head: u128, hash: usize) -> usize {
        if self.entries.len() > self.slots.len() / 4 {
            let mut slots = vec![0; self.slots.len() * 4];
            for (entry, of) in self.entries.iter().enumerate().skip(1) {
                put(&mut slots, self.hash_of(of.key, of.head), entry);
            }
            self.slots = slots;
        }
        let entry = self.entries.len();
        put(&mut self.slots, hash, entry);
        self.entries.push(Entry {
            head,
            key,
            total: Total::default(),
        });
        entry
    }

    fn hash_of(&self, key: &str, head: u128) -> usize {
        self.hash_of_rest(self.hash(key.len(), head), key.as_bytes())
    }

    #[inline(always)]
    fn hash(&self, length: usize, head: u128) -> usize {
        mix(self.seed ^ head as u64, (head >> 64) as u64 ^ length as u64) as usize
    }

    /// For a key that is more than its head.
    #[inline(never)]
    fn hash_of_rest(&self, hash: usize, key: &[u8]) -> usize {
        let rest = key.get(HEAD..).unwrap_or_default();
        rest.chunks(8).fold(hash, |hash, word| {
            mix(hash as u64 ^ self.seed, head_of(word) as u64) as usize
        })
    }
}

/// Says in the first free slot from the hash on where a key is.
fn put(slots: &mut [usize], hash: usize, entry: usize) {
    let last = slots.len() - 1;
    let mut slot = hash & last;
    while slots.get(slot).is_some_and(|taken| *taken != 0) {
        slot = (slot + 1) & last;
    }
    if let Some(free) = slots.get_mut(slot) {
        *free = entry;
    }
}

/// Both numbers, spread over all bits.
#[inline(always)]
fn mix(one: u64, other: u64) -> u64 {
    let one = one ^ 0x9e37_79b9_7f4a_7c15;
    let product = u128::from(one) * u128::from(other ^ 0xd1b5_4a32_d192_ed03);
    product as u64 ^ (product >> 64) as u64
}

/// A number in which so many of its lower bytes are set, at most all of them.
#[inline(always)]
fn mask(bytes: usize) -> u128 {
    // A wrong place would be refused by the compiler, which computes this.
    #[expect(clippy::indexing_slicing)]
    const MASKS: [u128; HEAD] = {
        let mut masks = [0; HEAD];
        let mut bytes = 1;
        while bytes < HEAD {
            masks[bytes] = u128::MAX >> (8 * (HEAD - bytes));
            bytes += 1;
        }
        masks
    };
    MASKS.get(bytes).copied().unwrap_or(u128::MAX)
}

/// The first bytes of a key as a number; where it is shorter, zeros.
#[inline(always)]
fn head_of(key: &[u8]) -> u128 {
    let mut head = [0; HEAD];
    for (place, byte) in head.iter_mut().zip(key) {
        *place = *byte;
    }
    u128::from_le_bytes(head)
}

/// Sums in the order of their keys.
pub(super) fn in_order<'a>(totals: impl Iterator<Item = (&'a str, Total)>) -> Vec<Group> {
    let mut groups: Vec<Group> = totals
        .map(|(key, total)| Group {
            key: key.to_owned(),
            total,
        })
        .collect();
    groups.sort_unstable_by(|one, other| one.key.cmp(&other.key));
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_of_the_slots_is_enough() {
        let text: String = (0..5_000).map(|number| format!("{number:04}")).collect();
        let mut table = Table::new();
        for start in (0..text.len()).step_by(4) {
            let end = start + 4;
            let key = table.key(text.as_bytes(), Field { start, end });
            table.add(text.as_bytes(), &key, 1).unwrap();
            assert!(table.entries.len() - 1 <= table.slots.len() / 4);
        }
        assert_eq!(table.groups().len(), 5_000);
    }

    /// Keys that all belong into the same slot, and some of which are the same to their head.
    #[test]
    fn keys_that_meet_in_a_slot_stay_apart() {
        let text = "a\0\0,a\0,a,,sixteen letters!,sixteen letters!?,sixteen letters!!,\0";
        let mut table = Table::new();
        for round in 1..=2 {
            let mut start = 0;
            for (key, value) in text.split(',').zip(1..) {
                let end = start + key.len();
                let key = Key {
                    hash: 7,
                    ..table.key(text.as_bytes(), Field { start, end })
                };
                table.add(text.as_bytes(), &key, value * round).unwrap();
                start = end + 1;
            }
        }
        let mut expected: Vec<(&str, i128)> =
            text.split(',').zip((1..).map(|one| 3 * one)).collect();
        expected.sort();
        let groups = table.groups();
        let found = groups
            .iter()
            .map(|group| (group.key.as_str(), group.total.smallest_units()));
        assert_eq!(found.collect::<Vec<_>>(), expected);
    }
}

//! Sums by key while a text is read.

use std::hash::{BuildHasher, RandomState};
use std::str;

use super::result::{Group, Reason, Total};

/// How much of a key is compared as one number.
const HEAD: usize = 16;

/// A hash table that borrows its keys from the text.
///
/// A `HashMap` does the same; here the first bytes of a key are one number, and that decides
/// about most keys without looking at memory a second time.
pub(super) struct Table<'a> {
    entries: Vec<Entry<'a>>,
    /// Places in `entries`, plus 1; 0 where there is none. Their number is a power of two.
    slots: Vec<usize>,
    /// Drawn by chance, so that nobody can write a text whose keys all meet in one slot.
    seed: u64,
}

struct Entry<'a> {
    head: u128,
    key: &'a str,
    total: Total,
}

impl<'a> Table<'a> {
    pub(super) fn new() -> Table<'a> {
        Table {
            entries: Vec::new(),
            slots: vec![0; 2048],
            seed: RandomState::new().hash_one(0),
        }
    }

    /// Adds the value to the sum of the key `text[start..end]`.
    #[inline(always)]
    pub(super) fn add(
        &mut self,
        text: &'a [u8],
        start: usize,
        end: usize,
        value: i64,
    ) -> Result<(), Reason> {
        let key = text.get(start..end).unwrap_or_default();
        let head = match text
            .get(start..)
            .and_then(|rest| rest.first_chunk::<HEAD>())
        {
            Some(sixteen) => u128::from_le_bytes(*sixteen) & mask(key.len()),
            None => head_of(key),
        };
        self.total(key, head)?.add(value);
        Ok(())
    }

    /// Adds the sums of another table.
    pub(super) fn join(&mut self, other: &Table<'a>) {
        for entry in &other.entries {
            // Its key was text there, so it is here.
            if let Ok(total) = self.total(entry.key.as_bytes(), entry.head) {
                total.join(entry.total);
            }
        }
    }

    /// All sums, in the order of their keys.
    pub(super) fn groups(&self) -> Vec<Group> {
        in_order(self.entries.iter().map(|entry| (entry.key, entry.total)))
    }

    #[inline(always)]
    fn total(&mut self, key: &'a [u8], head: u128) -> Result<&mut Total, Reason> {
        let mut slot = self.hash(key, head);
        loop {
            slot &= self.slots.len() - 1;
            let place = self.slots.get(slot).copied().unwrap_or_default();
            let Some(entry) = self.entries.get(place.wrapping_sub(1)) else {
                break;
            };
            if entry.head == head
                && entry.key.len() == key.len()
                && (key.len() <= HEAD || entry.key.as_bytes() == key)
            {
                break;
            }
            slot += 1;
        }
        self.found_or_new(slot, key, head)
    }

    #[inline(always)]
    fn found_or_new(
        &mut self,
        slot: usize,
        key: &'a [u8],
        head: u128,
    ) -> Result<&mut Total, Reason> {
        let mut place = self.slots.get(slot).copied().unwrap_or_default();
        if place == 0 {
            place = self.insert(slot, key, head)?;
        }
        let entry = self.entries.get_mut(place.wrapping_sub(1));
        // A place in `slots` is always one of an entry.
        entry
            .map(|entry| &mut entry.total)
            .ok_or(Reason::KeyNotText)
    }

    #[cold]
    #[inline(never)]
    fn insert(&mut self, slot: usize, key: &'a [u8], head: u128) -> Result<usize, Reason> {
        let key = str::from_utf8(key).map_err(|_| Reason::KeyNotText)?;
        self.entries.push(Entry {
            head,
            key,
            total: Total::default(),
        });
        let place = self.entries.len();
        if let Some(free) = self.slots.get_mut(slot) {
            *free = place;
        }
        if place > self.slots.len() / 4 {
            self.grow();
        }
        Ok(place)
    }

    fn grow(&mut self) {
        let mut slots = vec![0; self.slots.len() * 4];
        let last = slots.len() - 1;
        for (entry, place) in self.entries.iter().zip(1..) {
            let mut slot = self.hash(entry.key.as_bytes(), entry.head);
            // There are more slots than entries, so one is free.
            while let Some(taken) = slots.get_mut(slot & last) {
                if *taken == 0 {
                    *taken = place;
                    break;
                }
                slot += 1;
            }
        }
        self.slots = slots;
    }

    #[inline(always)]
    fn hash(&self, key: &[u8], head: u128) -> usize {
        let mut hash = mix(
            self.seed ^ head as u64,
            (head >> 64) as u64 ^ key.len() as u64,
        );
        if let Some(rest) = key.get(HEAD..) {
            for word in rest.chunks(8) {
                hash = mix(hash ^ self.seed, head_of(word) as u64);
            }
        }
        hash as usize
    }
}

/// Both numbers, spread over all bits.
#[inline(always)]
fn mix(one: u64, other: u64) -> u64 {
    const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
    let product = u128::from(one ^ ODD) * u128::from(other ^ 0xd1b5_4a32_d192_ed03);
    product as u64 ^ (product >> 64) as u64
}

/// The lower bytes of a number, at most all of them.
#[inline(always)]
fn mask(bytes: usize) -> u128 {
    match bytes {
        0 => 0,
        1..HEAD => u128::MAX >> (8 * (HEAD - bytes)),
        _ => u128::MAX,
    }
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

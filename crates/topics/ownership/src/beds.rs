//! Beds that are taken for as long as a value exists.

use std::cell::Cell;
use std::rc::Rc;

/// The free beds of a ward.
#[derive(Debug)]
pub struct Beds {
    free: Rc<Cell<u32>>,
}

impl Beds {
    /// So many beds, all free.
    pub fn new(free: u32) -> Beds {
        Beds {
            free: Rc::new(Cell::new(free)),
        }
    }

    /// How many are free now.
    pub fn free(&self) -> u32 {
        self.free.get()
    }

    // ANCHOR: take
    /// Takes a bed, if one is free. It is free again when the `TakenBed` ends.
    pub fn take(&self) -> Option<TakenBed> {
        if self.free.get() == 0 {
            return None;
        }
        self.free.set(self.free.get() - 1);
        Some(TakenBed {
            free: Rc::clone(&self.free),
        })
    }
    // ANCHOR_END: take
}

/// A bed that is taken. There is no method to give it back: dropping it does.
#[derive(Debug)]
#[must_use = "the bed is free again as soon as this value is dropped"]
pub struct TakenBed {
    free: Rc<Cell<u32>>,
}

// ANCHOR: drop
impl Drop for TakenBed {
    fn drop(&mut self) {
        self.free.set(self.free.get() + 1);
    }
}
// ANCHOR_END: drop

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bed_is_free_again_at_the_end_of_the_scope() {
        let beds = Beds::new(2);
        {
            let first = beds.take();
            let second = beds.take();
            assert!(first.is_some() && second.is_some());
            assert_eq!(beds.free(), 0);
            assert!(beds.take().is_none());
        }
        assert_eq!(beds.free(), 2);
    }

    #[test]
    fn a_moved_bed_stays_taken_until_its_new_owner_ends() {
        let beds = Beds::new(1);
        let mut kept = Vec::new();
        kept.extend(beds.take());
        assert_eq!(beds.free(), 0);
        kept.clear();
        assert_eq!(beds.free(), 1);
    }

    #[test]
    fn a_panic_gives_the_bed_back() {
        let beds = Beds::new(1);
        let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            let _bed = beds.take();
            assert_eq!(beds.free(), 5, "a wrong count ends this closure early");
        }));
        assert!(result.is_err());
        assert_eq!(beds.free(), 1);
    }
}

//! Times of a day at which a medicine is due.

// ANCHOR: every
/// Hours of a day, the same number of hours apart.
#[derive(Debug, Clone)]
pub struct EveryHours {
    hour: u32,
    apart: u32,
}

impl EveryHours {
    /// Begins at `first`. At least one hour lies between two times.
    pub fn new(first: u32, apart: u32) -> EveryHours {
        EveryHours {
            hour: first,
            apart: apart.max(1),
        }
    }
}

impl Iterator for EveryHours {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        if self.hour >= 24 {
            return None;
        }
        let due = self.hour;
        self.hour = self.hour.saturating_add(self.apart);
        Some(due)
    }
}
// ANCHOR_END: every

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_ends_at_midnight() {
        let hours: Vec<u32> = EveryHours::new(6, 6).collect();
        assert_eq!(hours, [6, 12, 18]);
        assert_eq!(EveryHours::new(24, 1).next(), None);
    }

    #[test]
    fn it_ends_for_good() {
        let mut hours = EveryHours::new(23, 1);
        assert_eq!(hours.next(), Some(23));
        assert_eq!(hours.next(), None);
        assert_eq!(hours.next(), None);
    }

    #[test]
    fn no_distance_counts_as_one_hour() {
        assert_eq!(EveryHours::new(20, 0).count(), 4);
        assert_eq!(EveryHours::new(1, u32::MAX).count(), 1);
    }
}

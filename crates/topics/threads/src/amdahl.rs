//! Amdahl's law: what many workers gain when a part of the work cannot be shared.

// ANCHOR: law
/// How many times as fast the whole becomes, if a share `p` of it, from 0 to 1, is made `s` times as fast.
pub fn speedup(p: f64, s: f64) -> f64 {
    1.0 / ((1.0 - p) + p / s)
}

/// What no number of workers exceeds: infinitely much, if all of the work can be shared.
pub fn limit(p: f64) -> f64 {
    1.0 / (1.0 - p)
}
// ANCHOR_END: law

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_to_share_gains_nothing() {
        assert_eq!(speedup(0.0, 64.0), 1.0);
        assert_eq!(limit(0.0), 1.0);
    }

    #[test]
    fn all_shared_gains_as_many_times_as_there_are_workers() {
        assert_eq!(speedup(1.0, 64.0), 64.0);
        assert_eq!(limit(1.0), f64::INFINITY);
    }

    #[test]
    fn half_shared_never_reaches_two() {
        assert_eq!(speedup(0.5, 2.0), 4.0 / 3.0);
        assert!(speedup(0.5, 1e6) < 2.0);
        assert_eq!(limit(0.5), 2.0);
    }

    #[test]
    fn more_workers_and_a_larger_share_never_hurt() {
        for tenths in 1..=10 {
            let p = f64::from(tenths) / 10.0;
            for workers in 1..64 {
                let s = f64::from(workers);
                assert!(speedup(p, s + 1.0) > speedup(p, s));
                assert!(speedup(p, s) >= speedup(p - 0.1, s));
                assert!(speedup(p, s) <= limit(p));
            }
        }
    }
}

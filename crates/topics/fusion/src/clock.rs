//! The clock of a night shift, for minutes before and after midnight. Nothing here knows of Python.

// ANCHOR: core
/// What the clock shows so many minutes after midnight.
pub fn clock(minutes: i64) -> String {
    format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::clock;

    #[test]
    fn the_clock_goes_on_after_midnight() {
        assert_eq!(clock(75), "01:15", "an hour and a quarter");
        assert_eq!(clock(24 * 60), "00:00", "a whole day");
    }
}
// ANCHOR_END: core

// ANCHOR: mended
/// The same, before midnight too.
pub fn clock_of_any_day(minutes: i64) -> String {
    let hours = minutes.div_euclid(60).rem_euclid(24);
    format!("{hours:02}:{:02}", minutes.rem_euclid(60))
}

#[cfg(test)]
mod tests_of_any_day {
    use super::clock_of_any_day;

    #[test]
    fn a_minute_before_midnight_is_a_time_too() {
        assert_eq!(clock_of_any_day(-1), "23:59", "found by the comparison");
    }
}
// ANCHOR_END: mended

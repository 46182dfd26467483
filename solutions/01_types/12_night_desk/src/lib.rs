//! The line is taken apart only after its parts were counted, so no index can miss. A part that is
//! no number becomes a value that cannot be meant: -1 for an hour, NaN for a temperature. That is a
//! makeshift: chapter 02 takes an answer apart without inventing values, with `let … else`, and the
//! chapter on errors says what went wrong as well.
//!
//! The limits are asked for before anything is computed, so no hour is large enough for `hour * 60` to
//! overflow. `is_nan` refuses the text `nan` and the makeshift at once. `inf` is a number to `parse`, too; a
//! desk in earnest would ask for a range of temperatures that people can have.
//!
//! `rem_euclid` counts across midnight. `highest` begins with the first reading, not with a zero that
//! nobody measured. The width is counted in characters, and a `BTreeMap` sorts.
//!
//! Two methods of the standard library do parts of this, and come later: `line.split_once(' ')`
//! takes a text apart into two, and `{name:.<8}` in a format string pads with points.

use std::collections::BTreeMap;

/// Minutes of a whole day.
const DAY: i32 = 24 * 60;

/// The night begins at eight in the evening; minutes after midnight.
const NIGHT_BEGINS: i32 = 20 * 60;

/// One reading: when, of whom, and how warm.
#[derive(Debug, PartialEq)]
pub struct Reading {
    /// Minutes since the night began.
    pub minutes: i32,
    /// The name of the patient.
    pub patient: String,
    /// Degrees.
    pub temperature: f64,
}

/// The desk with the readings of one night, in the order in which they came.
#[derive(Debug)]
pub struct Desk {
    readings: Vec<Reading>,
}

impl Desk {
    /// A desk without readings.
    pub fn open() -> Desk {
        Desk {
            readings: Vec::new(),
        }
    }

    /// Takes down one line. Says whether it was understood.
    pub fn note(&mut self, line: &str) -> bool {
        let words: Vec<&str> = line.split(' ').collect();
        if words.len() != 3 {
            return false;
        }
        let clock: Vec<&str> = words[0].split(':').collect();
        if clock.len() != 2 {
            return false;
        }
        let hour: i32 = clock[0].parse().unwrap_or(-1);
        let minute: i32 = clock[1].parse().unwrap_or(-1);
        let temperature = words[2].parse().unwrap_or(f64::NAN);
        if !(0..24).contains(&hour) || !(0..60).contains(&minute) || temperature.is_nan() {
            return false;
        }
        self.readings.push(Reading {
            minutes: (hour * 60 + minute - NIGHT_BEGINS).rem_euclid(DAY),
            patient: words[1].to_string(),
            temperature,
        });
        true
    }

    /// The readings, oldest first.
    pub fn readings(&self) -> &[Reading] {
        &self.readings
    }

    /// The highest temperature of the night, if there was any.
    pub fn highest(&self) -> Option<f64> {
        if self.readings.is_empty() {
            return None;
        }
        let mut highest = self.readings[0].temperature;
        for reading in &self.readings {
            highest = highest.max(reading.temperature);
        }
        Some(highest)
    }

    /// One reading as it is printed, such as "Ana..... 36.6".
    pub fn line(reading: &Reading) -> String {
        let mut name = reading.patient.to_string();
        while name.chars().count() < 8 {
            name.push('.');
        }
        format!("{name} {:.1}", reading.temperature)
    }

    /// How many readings each patient has, such as "Ana 2", sorted by name.
    pub fn counts(&self) -> Vec<String> {
        let mut counts = BTreeMap::new();
        for reading in &self.readings {
            let before = counts.get(&reading.patient).copied().unwrap_or(0);
            counts.insert(&reading.patient, before + 1);
        }
        counts
            .iter()
            .map(|(name, count)| format!("{name} {count}"))
            .collect()
    }
}

//! The night desk writes down who had which temperature when, one line each:
//!
//! ```text
//! 22:15 Zoë 38.4
//! ```
//!
//! Somebody translated the Python program word for word, and did not get to the end. It
//! compiles and passes one of its tests. The others fail: because of a habit that Python
//! forgives, or because a method is not written yet.
//!
//! Your task: mend the methods, test after test, and write `counts`. The two structs and the
//! signatures stay as they are. What is wanted:
//!
//! - `note` understands a line of three words: a time `HH:MM`, a name, a number. It keeps the
//!   reading and answers `true`. Any other line is left out, and the answer is `false`; nothing panics.
//!   An hour is 0 to 23, a minute 0 to 59. `nan` is no temperature, although `parse` reads it:
//!   it would be kept, and no reading after it would be higher.
//!   (Chapter 02 has a better way to say "a number, or leave". Here it is enough to take a value
//!   that cannot be meant, such as -1 for an hour, and to ask for it.)
//! - The night begins at 20:00. 00:30 is 270 minutes later, not twenty hours before.
//! - `highest` is `None` as long as there are no readings. It may be below zero.
//! - `line` pads the name with points to eight *characters*, so that the columns stand.
//! - `counts` lists `"Ana 2"` and so on, sorted by name. Its loop and its map are yours to write.
//!
//! Done when: all tests pass.

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
        let clock: Vec<&str> = words[0].split(':').collect();
        let hour: i32 = clock[0].parse().unwrap_or(0);
        let minute: i32 = clock[1].parse().unwrap_or(0);
        self.readings.push(Reading {
            minutes: (hour * 60 + minute - NIGHT_BEGINS) % DAY,
            patient: words[1].to_string(),
            temperature: words[2].parse().unwrap_or(0.0),
        });
        true
    }

    /// The readings, oldest first.
    pub fn readings(&self) -> &[Reading] {
        &self.readings
    }

    /// The highest temperature of the night, if there was any.
    pub fn highest(&self) -> Option<f64> {
        let mut highest = 0.0;
        for reading in &self.readings {
            if reading.temperature > highest {
                highest = reading.temperature;
            }
        }
        Some(highest)
    }

    /// One reading as it is printed, such as "Ana..... 36.6".
    pub fn line(reading: &Reading) -> String {
        let mut name = reading.patient.to_string();
        while name.len() < 8 {
            name.push('.');
        }
        format!("{name} {:.1}", reading.temperature)
    }

    /// How many readings each patient has, such as "Ana 2", sorted by name.
    pub fn counts(&self) -> Vec<String> {
        Vec::new()
    }
}

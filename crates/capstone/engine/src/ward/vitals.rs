//! What is measured, and what that means.

use std::fmt;
use std::ops::RangeInclusive;

use super::WardError;

const PULSES: RangeInclusive<u16> = 1..=400;
const TEMPERATURES: RangeInclusive<f64> = 25.0..=45.0;

/// A pulse and a temperature.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Vitals {
    pulse: u16,
    celsius: f64,
}

impl Vitals {
    /// Beats a minute, and degrees Celsius.
    pub fn new(pulse: u16, celsius: f64) -> Result<Vitals, WardError> {
        plausible(
            "the pulse",
            pulse.into(),
            f64::from(*PULSES.start())..=f64::from(*PULSES.end()),
        )?;
        plausible("the temperature", celsius, TEMPERATURES)?;
        Ok(Vitals { pulse, celsius })
    }

    /// Beats a minute.
    pub fn pulse(&self) -> u16 {
        self.pulse
    }

    /// Degrees Celsius.
    pub fn celsius(&self) -> f64 {
        self.celsius
    }

    pub(super) fn pulse_level(&self) -> Level {
        match self.pulse {
            ..60 => Level::Low,
            60..=100 => Level::Normal,
            _ => Level::High,
        }
    }

    pub(super) fn temperature_level(&self) -> Level {
        match self.celsius {
            ..35.0 => Level::Low,
            ..38.0 => Level::Normal,
            _ => Level::High,
        }
    }
}

fn plausible(what: &'static str, value: f64, range: RangeInclusive<f64>) -> Result<(), WardError> {
    match range.contains(&value) {
        true => Ok(()),
        false => Err(WardError::NotPlausible {
            what,
            value,
            least: *range.start(),
            most: *range.end(),
        }),
    }
}

/// How a value compares with that of somebody who is well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Level {
    /// Lower.
    Low,
    /// As it should be.
    Normal,
    /// Higher.
    High,
}

/// What an examination found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Findings {
    /// Whose.
    pub patient: String,
    /// The pulse: low below 60 beats a minute, high above 100.
    pub pulse: Level,
    /// The temperature: low below 35 degrees, high from 38 on.
    pub temperature: Level,
}

impl Findings {
    /// Whether everything is as it should be.
    pub fn is_nothing(&self) -> bool {
        self.pulse == Level::Normal && self.temperature == Level::Normal
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pulse = match self.pulse {
            Level::Low => Some("pulse slow"),
            Level::Normal => None,
            Level::High => Some("pulse fast"),
        };
        let temperature = match self.temperature {
            Level::Low => Some("too cold"),
            Level::Normal => None,
            Level::High => Some("fever"),
        };
        let found: Vec<&str> = pulse.into_iter().chain(temperature).collect();
        let found = match found.is_empty() {
            true => "nothing to report".to_owned(),
            false => found.join(", "),
        };
        write!(f, "{}: {found}", self.patient)
    }
}

/// What is the matter with somebody; of this ward's diseases, which are no medicine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Diagnosis {
    /// Nothing.
    Well,
    /// A fever.
    Infection,
    /// A fast pulse without fever.
    Exhaustion,
    /// A slow pulse.
    SlowHeart,
    /// A low temperature.
    Chill,
}

impl Diagnosis {
    pub(super) fn of(findings: &Findings) -> Diagnosis {
        match (findings.temperature, findings.pulse) {
            (Level::High, _) => Diagnosis::Infection,
            (Level::Low, _) => Diagnosis::Chill,
            (Level::Normal, Level::High) => Diagnosis::Exhaustion,
            (Level::Normal, Level::Low) => Diagnosis::SlowHeart,
            (Level::Normal, Level::Normal) => Diagnosis::Well,
        }
    }
}

impl fmt::Display for Diagnosis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Diagnosis::Well => "well",
            Diagnosis::Infection => "an infection",
            Diagnosis::Exhaustion => "exhaustion",
            Diagnosis::SlowHeart => "a slow heart",
            Diagnosis::Chill => "a chill",
        })
    }
}

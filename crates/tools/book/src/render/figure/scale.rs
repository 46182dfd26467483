//! Where a value stands on an axis, which marks the axis has, and how values are written.

use crate::figures::{Axis, Scale};

/// An axis with its ends.
pub(super) struct Ruler {
    scale: Scale,
    low: f64,
    high: f64,
    unit: String,
}

const PERCENTS: [f64; 8] = [0.0, 50.0, 90.0, 99.0, 99.9, 99.99, 99.999, 99.9999];

impl Ruler {
    /// An axis that holds all these values.
    pub fn new(axis: &Axis, values: impl Iterator<Item = f64> + Clone) -> Ruler {
        let place = |value: f64| spread(axis.scale, value);
        let least = values.clone().map(place).fold(f64::INFINITY, f64::min);
        let most = values.map(place).fold(f64::NEG_INFINITY, f64::max);
        let (low, high) = match axis.scale {
            Scale::Linear => (least.min(0.0), most),
            Scale::Log => (least.floor(), most.ceil()),
            Scale::Percentile => (least, most),
        };
        // One value alone stands in the middle of something.
        let high = if high > low { high } else { low + 1.0 };
        Ruler {
            scale: axis.scale,
            low,
            high,
            unit: axis.unit.clone(),
        }
    }

    /// From 0 at the start of the axis to 1 at its end.
    pub fn place(&self, value: f64) -> f64 {
        (spread(self.scale, value) - self.low) / (self.high - self.low)
    }

    /// The values to mark.
    pub fn marks(&self) -> Vec<f64> {
        let inside = |value: &f64| (-1e-9..=1.0 + 1e-9).contains(&self.place(*value));
        match self.scale {
            Scale::Log => {
                let (low, high) = (self.low.round() as i32, self.high.round() as i32);
                (low..=high).map(|power| 10_f64.powi(power)).collect()
            }
            Scale::Percentile => PERCENTS.into_iter().filter(inside).collect(),
            Scale::Linear => {
                let step = step(self.high - self.low);
                let first = (self.low / step).ceil() as i64;
                let last = (self.high / step + 1e-9).floor() as i64;
                (first..=last).map(|mark| mark as f64 * step).collect()
            }
        }
    }

    /// A value in few letters.
    pub fn words(&self, value: f64) -> String {
        match (self.scale, self.unit.as_str()) {
            (Scale::Percentile, _) => format!("{} %", digits(value)),
            (_, "ns") => duration(value),
            (_, "") => digits(value),
            (_, unit) => format!("{} {unit}", digits(value)),
        }
    }
}

fn spread(scale: Scale, value: f64) -> f64 {
    match scale {
        Scale::Linear => value,
        Scale::Log => value.log10(),
        Scale::Percentile => -(1.0 - value / 100.0).log10(),
    }
}

/// The distance of marks that makes about five of them: 1, 2 or 5 times a power of ten.
fn step(range: f64) -> f64 {
    let rough = range / 5.0;
    let power = 10_f64.powf(rough.log10().floor());
    let factor = [1.0, 2.0, 5.0, 10.0];
    let factor = factor.into_iter().find(|factor| factor * power >= rough);
    factor.unwrap_or(10.0) * power
}

fn digits(value: f64) -> String {
    let rounded = format!("{value:.5}");
    let short = rounded.trim_end_matches('0').trim_end_matches('.');
    short.to_owned()
}

fn duration(nanoseconds: f64) -> String {
    let (value, unit) = match nanoseconds {
        n if n >= 1e9 => (n / 1e9, "s"),
        n if n >= 1e6 => (n / 1e6, "ms"),
        n if n >= 1e3 => (n / 1e3, "µs"),
        n => (n, "ns"),
    };
    match value {
        value if value >= 10.0 || value.fract() < 0.05 => format!("{value:.0} {unit}"),
        value => format!("{value:.1} {unit}"),
    }
}

//! What counts as normal on a ward.

/// Heartbeats a minute.
pub struct Pulse(u32);

/// The pulse that was counted.
pub fn pulse(beats_per_minute: u32) -> Pulse {
    Pulse(beats_per_minute)
}

/// Whether a temperature is a fever.
pub fn is_fever(celsius: f64) -> bool {
    celsius >= 38.0
}

/// Whether a pulse at rest is fast.
pub fn is_fast(pulse: &Pulse) -> bool {
    pulse.0 > 100
}

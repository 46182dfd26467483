//! What counts as normal on a ward. `is_fever` is `temperature` since 2.0.0.

/// Heartbeats a minute.
pub struct Pulse(u32);

/// The pulse that was counted.
pub fn pulse(beats_per_minute: u32) -> Pulse {
    Pulse(beats_per_minute)
}

/// What the chart says about a temperature.
pub fn temperature(celsius: f64) -> &'static str {
    if celsius >= 38.0 { "fever" } else { "normal" }
}

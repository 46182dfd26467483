//! wrong: the arms for fever stand first and take 43.0 as well.
//~ expect: tests fail

/// Where the temperature was taken.
#[derive(Debug)]
pub enum Place {
    /// In the ear: quick, and not exact.
    Ear,
    /// Under the tongue.
    Mouth,
}

/// What the nurse has measured.
#[derive(Debug)]
pub enum Reading {
    /// A temperature in tenths of a degree: 384 is 38.4.
    Temperature(u32, Place),
    /// Beats a minute.
    Pulse(u32),
    /// The patient was not there.
    Missed,
}

/// What the chart says about a reading.
pub fn mark(reading: &Reading, asleep: bool) -> String {
    match reading {
        Reading::Temperature(tenths @ 385.., Place::Ear) => {
            format!("fever {tenths}, again in the mouth")
        }
        Reading::Temperature(tenths @ 385.., Place::Mouth) => format!("fever {tenths}"),
        Reading::Temperature(..=339 | 430.., _) => String::from("check the thermometer"),
        Reading::Temperature(..=384, _) => String::from("no fever"),
        Reading::Pulse(0) => String::from("alarm"),
        Reading::Pulse(40..=49) if asleep => String::from("slow, but asleep"),
        Reading::Pulse(beats @ (..=49 | 121..)) => format!("pulse {beats}, call the doctor"),
        Reading::Pulse(50..=120) => String::from("pulse fine"),
        Reading::Missed => String::from("come again"),
    }
}

//! wrong: does all the work on one thread.
//~ expect: tests fail

/// Above this a value is measured again.
pub const LIMIT: u32 = 145;

/// What was found in a night.
#[derive(Debug, PartialEq)]
pub struct Report {
    /// A line for each sample, such as `Ana: 141`, sorted.
    pub lines: Vec<String>,
    /// How often something was measured.
    pub measured: u32,
}

/// Measures all samples with this many workers. The caller asks for one at least.
pub fn night<M>(samples: Vec<String>, workers: usize, measure: M) -> Report
where
    M: Fn(&str) -> u32 + Sync,
{
    let _ = workers;
    let mut lines = Vec::new();
    let mut measured = 0;
    for sample in samples {
        let mut value = measure(&sample);
        measured += 1;
        if value > LIMIT {
            value = measure(&sample);
            measured += 1;
        }
        lines.push(format!("{sample}: {value}"));
    }
    lines.sort();
    Report { lines, measured }
}

//! wrong: sorts the patients, where the original keeps the order of the log.
//~ expect: tests fail

/// The pulses of one patient. The name is a part of the log.
#[derive(Debug, PartialEq)]
pub struct Sum<'a> {
    /// Who.
    pub patient: &'a str,
    /// All pulses together.
    pub total: u64,
    /// How many.
    pub count: u64,
}

/// The sums of all patients of a log, with a line for each measurement such as `Ana pulse 64`.
pub fn sums(log: &str) -> Vec<Sum<'_>> {
    let mut found = std::collections::BTreeMap::new();
    for line in log.lines() {
        let words: Vec<&str> = line.split(' ').collect();
        if words.len() != 3 || words[1] != "pulse" {
            continue;
        }
        let Ok(pulse) = words[2].parse::<u64>() else {
            continue;
        };
        let sum = found.entry(words[0]).or_insert((0, 0));
        sum.0 += pulse;
        sum.1 += 1;
    }
    let mut sums = Vec::new();
    for (patient, (total, count)) in found {
        sums.push(Sum {
            patient,
            total,
            count,
        });
    }
    sums
}

//! Lines, words and names are looks into the log; the only new thing is the list of sums. A `Vec` keeps the order and is searched from the front,
//! which is fine for the patients of a ward; for many thousands a `HashMap<&str, usize>` from names to places in the list finds them faster.
//! (`parse` reads `+72` as a number, Python's `isdigit` does not; a log has no such pulse.)

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
    let mut sums: Vec<Sum<'_>> = Vec::new();
    for line in log.lines() {
        let words: Vec<&str> = line.split(' ').collect();
        if words.len() != 3 || words[1] != "pulse" {
            continue;
        }
        let Ok(pulse) = words[2].parse::<u64>() else {
            continue;
        };
        match sums.iter_mut().find(|sum| sum.patient == words[0]) {
            Some(sum) => {
                sum.total += pulse;
                sum.count += 1;
            }
            None => sums.push(Sum {
                patient: words[0],
                total: pulse,
                count: 1,
            }),
        }
    }
    sums
}

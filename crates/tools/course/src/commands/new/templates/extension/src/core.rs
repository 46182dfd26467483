//! What is computed. Nothing here knows of Python, so `cargo test` alone can test it.

/// How many letters must be put in, taken out or changed to make one name of the other.
// ANCHOR: distance
pub fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    // The distances of the letters of `left` so far to each start of `right`.
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (before, letter) in left.chars().enumerate() {
        let mut diagonal = before;
        let mut last = before + 1;
        for (cell, other) in row.iter_mut().skip(1).zip(&right) {
            let changed = diagonal + usize::from(letter != *other);
            diagonal = *cell;
            last = changed.min(last + 1).min(diagonal + 1);
            *cell = last;
        }
        if let Some(first) = row.first_mut() {
            *first = before + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}
// ANCHOR_END: distance

/// The known name that is nearest to this one, the first of them if several are; `None` if no name
/// is known.
pub fn nearest<'a>(name: &str, known: &'a [String]) -> Option<&'a str> {
    let known = known.iter().map(String::as_str);
    known.min_by_key(|other| distance(name, other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_count_and_not_bytes() {
        assert_eq!(distance("", ""), 0);
        assert_eq!(distance("Meyer", "Meier"), 1);
        assert_eq!(distance("Zoë", "Zoe"), 1);
        assert_eq!(distance("Ann", "Hannah"), 4);
    }

    #[test]
    fn the_first_of_the_nearest_is_taken() {
        let known = ["Meier", "Mayer", "Ortiz"].map(String::from);
        assert_eq!(nearest("Meyer", &known), Some("Meier"));
        assert_eq!(nearest("Meyer", &[]), None);
    }
}

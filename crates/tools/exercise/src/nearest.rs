//! "Did you mean …": the known names nearest to a mistyped one.

/// Up to three of `known` that are near `asked`, best first.
pub(crate) fn nearest<'a>(asked: &str, known: impl Iterator<Item = &'a str>) -> Vec<String> {
    let asked = asked.to_lowercase();
    let mut rated: Vec<(usize, &str)> = known
        .filter_map(|name| {
            let lower = name.to_lowercase();
            let short = lower.rsplit('/').next().unwrap_or(&lower);
            let distance = distance(&asked, &lower).min(distance(&asked, short));
            let contained = asked.len() >= 3 && lower.contains(&asked);
            let allowed = (asked.chars().count() / 3).max(2);
            (contained || distance <= allowed)
                .then_some((if contained { 0 } else { distance }, name))
        })
        .collect();
    rated.sort_by_key(|(distance, _)| *distance);
    rated
        .into_iter()
        .take(3)
        .map(|(_, name)| name.to_owned())
        .collect()
}

/// Those of `known` that differ from `asked` by one wrong, missing, added or swapped character.
pub(crate) fn one_slip<'a>(asked: &str, known: impl Iterator<Item = &'a str>) -> Vec<String> {
    known
        .filter(|name| distance(asked, name) == 1)
        .map(str::to_owned)
        .collect()
}

/// How many single-character changes (insert, delete, replace, swap
/// neighbours) turn one word into the other.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let change = usize::from(a[i - 1] != b[j - 1]);
            let mut best = (rows[i - 1][j] + 1)
                .min(row[j - 1] + 1)
                .min(rows[i - 1][j - 1] + change);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows.last().and_then(|r| r.last()).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swapped_and_missing_letters_are_near() {
        let known = ["ownership/print_it_twice", "ownership/drop_order"];
        assert_eq!(nearest("prnit_it_twice", known.into_iter()), [known[0]]);
        assert_eq!(nearest("drop", known.into_iter()), [known[1]]);
        assert!(nearest("xyzzy", known.into_iter()).is_empty());
    }

    #[test]
    fn one_slip_is_one_character_and_no_more() {
        let known = ["E0382", "E0425", "E0507"];
        assert_eq!(one_slip("E0328", known.into_iter()), ["E0382"]);
        assert_eq!(one_slip("E0383", known.into_iter()), ["E0382"]);
        assert!(one_slip("E0433", known.into_iter()).is_empty());
        assert!(one_slip("E0382", known.into_iter()).is_empty());
    }
}

//! The difference of two texts, line by line.

/// One line of a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change<'a> {
    /// In both.
    Same(&'a str),
    /// Only in the first.
    Removed(&'a str),
    /// Only in the second.
    Added(&'a str),
}

/// Beyond this many pairs of lines the middle is shown as replaced as a whole.
const LARGEST_TABLE: usize = 4_000_000;

/// The shortest way from `before` to `after`.
pub fn lines<'a>(before: &'a str, after: &'a str) -> Vec<Change<'a>> {
    let a: Vec<&str> = before.lines().collect();
    let b: Vec<&str> = after.lines().collect();
    let head = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (same, a) = a.split_at(head);
    let b = b.get(head..).unwrap_or_default();
    let tail = a
        .iter()
        .rev()
        .zip(b.iter().rev())
        .take_while(|(x, y)| x == y)
        .count();
    let (a, ending) = a.split_at(a.len() - tail);
    let b = b.get(..b.len() - tail).unwrap_or_default();

    let mut changes: Vec<Change> = same.iter().map(|line| Change::Same(line)).collect();
    changes.extend(middle(a, b));
    changes.extend(ending.iter().map(|line| Change::Same(line)));
    changes
}

/// The longest common subsequence, by the usual table.
fn middle<'a>(a: &[&'a str], b: &[&'a str]) -> Vec<Change<'a>> {
    let removed = a.iter().map(|line| Change::Removed(line));
    let added = b.iter().map(|line| Change::Added(line));
    if a.len() * b.len() > LARGEST_TABLE {
        return removed.chain(added).collect();
    }
    let columns = b.len() + 1;
    let mut table = vec![0u32; (a.len() + 1) * columns];
    let at = |i: usize, j: usize| i * columns + j;
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            table[at(i, j)] = if a[i] == b[j] {
                table[at(i + 1, j + 1)] + 1
            } else {
                table[at(i + 1, j)].max(table[at(i, j + 1)])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut changes = Vec::new();
    while i < a.len() && j < b.len() {
        if a[i] == b[j] {
            changes.push(Change::Same(a[i]));
            (i, j) = (i + 1, j + 1);
        } else if table[at(i + 1, j)] >= table[at(i, j + 1)] {
            changes.push(Change::Removed(a[i]));
            i += 1;
        } else {
            changes.push(Change::Added(b[j]));
            j += 1;
        }
    }
    changes.extend(removed.skip(i));
    changes.extend(added.skip(j));
    changes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sides(changes: &[Change]) -> (String, String) {
        let mut sides = (Vec::new(), Vec::new());
        for change in changes {
            match change {
                Change::Same(line) => {
                    sides.0.push(*line);
                    sides.1.push(*line);
                }
                Change::Removed(line) => sides.0.push(*line),
                Change::Added(line) => sides.1.push(*line),
            }
        }
        (sides.0.join("\n"), sides.1.join("\n"))
    }

    #[test]
    fn both_sides_can_be_read_back() {
        for (before, after) in [
            ("", ""),
            ("a", ""),
            ("", "a"),
            ("a\nb\nc", "a\nx\nc"),
            ("a\nb\nc\nd", "b\nd\ne"),
            ("x\nx\ny", "x\ny\ny"),
        ] {
            let changes = lines(before, after);
            assert_eq!(sides(&changes), (before.to_string(), after.to_string()));
        }
    }

    #[test]
    fn what_is_common_stays() {
        assert_eq!(
            lines("a\nb\nc", "a\nc"),
            [Change::Same("a"), Change::Removed("b"), Change::Same("c")]
        );
    }
}

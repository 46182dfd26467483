//! Small helpers for text: positions, nearest names.

/// Line and column (both from 1, the column in characters) of the byte `offset`.
pub(crate) fn position(text: &str, offset: usize) -> (usize, usize) {
    let before = &text[..offset];
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    (line, before[start..].chars().count() + 1)
}

/// Of `names`, the one most like `wanted`, if one is like it at all.
pub fn nearest<'a>(wanted: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    names
        .into_iter()
        .map(|name| (distance(wanted, name), name))
        .filter(|&(distance, name)| {
            distance <= name.chars().count().max(wanted.chars().count()) / 2
        })
        .min()
        .map(|(_, name)| name)
}

/// "did you mean `x`?" or the whole list when nothing is near.
pub(crate) fn did_you_mean<'a>(
    wanted: &str,
    names: impl IntoIterator<Item = &'a str> + Clone,
) -> String {
    if let Some(name) = nearest(wanted, names.clone()) {
        return format!("did you mean `{name}`?");
    }
    let mut all: Vec<&str> = names.into_iter().collect();
    all.sort_unstable();
    all.dedup();
    if all.is_empty() {
        "there are none yet".to_owned()
    } else {
        format!("there are: {}", all.join(", "))
    }
}

/// How many letters to insert, remove or replace to get from `a` to `b`.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, to) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(from != *to);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_characters_not_bytes() {
        assert_eq!(position("é{{", 2), (1, 2));
        assert_eq!(position("a\nü b", 5), (2, 3));
        assert_eq!(position("", 0), (1, 1));
    }

    #[test]
    fn a_typing_mistake_finds_its_name_and_a_stranger_does_not() {
        let names = ["pair", "refused", "listing"];
        assert_eq!(nearest("refusd", names), Some("refused"));
        assert_eq!(nearest("quiz", names), None);
        assert_eq!(
            did_you_mean("zzzzz", names),
            "there are: listing, pair, refused"
        );
    }
}

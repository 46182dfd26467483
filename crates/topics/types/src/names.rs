//! Text, counted and cut by characters.

// ANCHOR: cut
/// The first characters of a text, at most `count` of them.
pub fn cut(text: &str, count: usize) -> String {
    text.chars().take(count).collect()
}
// ANCHOR_END: cut

// ANCHOR: vowels
/// How many vowels a name has.
pub fn vowels(name: &str) -> usize {
    let mut found = 0;
    for letter in name.to_lowercase().chars() {
        if "aeiou".contains(letter) {
            found += 1;
        }
    }
    found
}
// ANCHOR_END: vowels

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_never_falls_inside_a_character() {
        assert_eq!(cut("Zoë Kim", 3), "Zoë");
        assert_eq!(cut("Zoë", 10), "Zoë");
        assert_eq!(cut("Ṣade", 0), "");
    }

    #[test]
    fn vowels_are_counted_in_both_cases() {
        assert_eq!(vowels("Ana"), 2);
        assert_eq!(vowels("Kyrgyz"), 0);
    }
}

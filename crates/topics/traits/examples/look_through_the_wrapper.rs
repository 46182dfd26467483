//! A type of one's own around a list, with all that a list can be asked.

use std::ops::Deref;

struct Signed {
    by: String,
    notes: Vec<String>,
}

impl Deref for Signed {
    type Target = Vec<String>;

    fn deref(&self) -> &Vec<String> {
        &self.notes
    }
}

fn longest(notes: &[String]) -> usize {
    notes.iter().map(|note| note.len()).max().unwrap_or(0)
}

fn main() {
    let notes = vec!["fever".to_string(), "sleeps".to_string()];
    let page = Signed {
        by: "Chen".to_string(),
        notes,
    };
    let fevers = page.iter().filter(|note| *note == "fever").count();
    println!("{fevers} {}", page.by);
    println!("{}", longest(&page));
}

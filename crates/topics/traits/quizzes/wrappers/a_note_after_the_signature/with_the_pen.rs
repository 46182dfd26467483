use std::ops::{Deref, DerefMut};

struct Signed {
    notes: Vec<String>,
}

impl Deref for Signed {
    type Target = Vec<String>;

    fn deref(&self) -> &Vec<String> {
        &self.notes
    }
}

impl DerefMut for Signed {
    fn deref_mut(&mut self) -> &mut Vec<String> {
        &mut self.notes
    }
}

fn main() {
    let mut page = Signed { notes: Vec::new() };
    println!("{}", page.len());
    page.push("fever".to_string());
}

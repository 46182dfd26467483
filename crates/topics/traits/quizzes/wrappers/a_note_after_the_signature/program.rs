use std::ops::Deref;

struct Signed {
    notes: Vec<String>,
}

impl Deref for Signed {
    type Target = Vec<String>;

    fn deref(&self) -> &Vec<String> {
        &self.notes
    }
}

fn main() {
    let page = Signed { notes: Vec::new() };
    println!("{}", page.len());
    page.push("fever".to_string());
}

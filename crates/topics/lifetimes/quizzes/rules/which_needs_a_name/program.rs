fn first_word(text: &str) -> &str {
    text.split(' ').next().unwrap_or(text)
}

fn shorter(first: &str, second: &str) -> &str {
    if first.len() < second.len() { first } else { second }
}

fn both(first: &str, second: &str) -> String {
    format!("{first} {second}")
}

struct Chart {
    notes: String,
}

impl Chart {
    fn notes_or(&self, _other: &str) -> &str {
        &self.notes
    }
}

fn main() {
    let chart = Chart { notes: both("fever", "cough") };
    let word = first_word(chart.notes_or("none"));
    println!("{}", shorter(word, "rash"));
}

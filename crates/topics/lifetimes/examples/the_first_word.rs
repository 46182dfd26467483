//! Signatures in which nothing has to be written.

struct Chart {
    notes: String,
}

impl Chart {
    fn first_word(&self) -> &str {
        first_word(&self.notes)
    }
}

fn first_word(text: &str) -> &str {
    text.split(' ').next().unwrap_or(text)
}

fn main() {
    println!("{}", first_word("admitted by Jan"));
    let chart = Chart {
        notes: String::from("fever since noon"),
    };
    println!("{}", chart.first_word());
}

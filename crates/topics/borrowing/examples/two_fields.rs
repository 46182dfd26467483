//! Two fields of one value, lent side by side.

struct Ward {
    waiting: Vec<String>,
    beds: Vec<String>,
}

fn main() {
    let mut ward = Ward {
        waiting: vec!["Ana".to_string(), "Bo".to_string()],
        beds: Vec::new(),
    };
    for name in &ward.waiting {
        ward.beds.push(name.clone());
    }
    println!("{} names, {} beds", ward.waiting.len(), ward.beds.len());
}

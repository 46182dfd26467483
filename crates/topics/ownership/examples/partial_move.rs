//! One field moves out; the others stay.

struct Patient {
    name: String,
    bed: u32,
    notes: Vec<String>,
}

fn main() {
    let ana = Patient {
        name: String::from("Ana"),
        bed: 3,
        notes: vec![
            String::from("admitted"),
            String::from("X-ray"),
        ],
    };

    let archived = ana.notes;
    println!("archived: {} notes", archived.len());
    println!("{} leaves bed {}", ana.name, ana.bed);

    let bo = Patient {
        name: String::from("Bo"),
        bed: 7,
        notes: Vec::new(),
    };
    let Patient { name, bed, .. } = bo;
    println!("{name} leaves bed {bed}");
}

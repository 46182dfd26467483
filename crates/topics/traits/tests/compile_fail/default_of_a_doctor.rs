struct Doctor {
    name: String,
}

#[derive(Default)]
struct Visit {
    notes: Vec<String>,
    doctor: Doctor, //~ E0277
}

fn main() {
    let visit = Visit::default();
    println!("{} {}", visit.notes.len(), visit.doctor.name);
}

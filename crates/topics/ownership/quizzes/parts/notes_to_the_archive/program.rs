struct Patient {
    name: String,
    bed: u32,
    notes: Vec<String>,
}

fn show(patient: &Patient) {
    println!("{}", patient.name);
}

fn main() {
    let notes = vec![String::from("X-ray")];
    let ana = Patient { name: String::from("Ana"), bed: 3, notes };
    let archived = ana.notes;
    println!("{}: {} notes", ana.name, archived.len());
    println!("bed {} is free", ana.bed);
    show(&ana);
}

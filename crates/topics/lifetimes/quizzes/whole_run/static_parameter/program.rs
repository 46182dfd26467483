fn keep(note: &'static str) -> usize {
    note.len()
}

fn main() {
    let letters = keep("admitted");
    let note = String::from("X-ray");
    println!("{}", letters + keep(&note));
}

fn keep(note: &'static str) -> usize {
    note.len()
}

fn main() {
    keep("admitted");
    let note = String::from("X-ray");
    keep(&note);
}

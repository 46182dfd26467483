fn keep(note: &'static str) {
    println!("kept for the whole run: {note}");
}

fn main() {
    keep("admitted");
    let note = String::from("X-ray");
    keep(&note);
    //~^ E0597
}

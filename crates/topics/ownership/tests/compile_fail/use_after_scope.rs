fn main() {
    for bed in [1, 2, 3] {
        let note = format!("bed {bed} checked");
        println!("{note}");
    }
    println!("last note: {note}");
    //~^ E0425
}

// The refused use on line 10 silences the compiler about the same value; the table does not
// believe that the value is back.
struct Patient {
    name: String,
    bed: u32,
}
fn main() {
    let ana = Patient { name: String::from("Ana"), bed: 3 };
    let name = ana.name;
    show(&ana);
    println!("{name} {}", ana.bed);
}
fn show(patient: &Patient) {
    println!("{}", patient.bed);
}

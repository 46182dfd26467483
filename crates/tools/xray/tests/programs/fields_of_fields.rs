// Each path has permissions of its own. A part that is gone takes the wholes around it along, and
// not its neighbours; filled again, all is whole.
struct Nurse {
    name: String,
    shifts: Vec<u32>,
}
struct Ward {
    head: Nurse,
    beds: u32,
}
fn main() {
    let mut ward = Ward {
        head: Nurse { name: String::from("Noor"), shifts: vec![1] },
        beds: 12,
    };
    let name = ward.head.name;
    ward.head.shifts.push(ward.beds);
    ward.head.name = String::from("Ida");
    println!("{name} {} {:?}", ward.head.name, ward.head.shifts);
}

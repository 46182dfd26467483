//! A name that is too long does not reach the field behind it.

struct Record {
    name: [u8; 8],
    dose: u8,
}

fn main() {
    let mut record = Record {
        name: [0; 8],
        dose: 5,
    };
    let name = "Anastasia".as_bytes();

    match record.name.get_mut(0..name.len()) {
        Some(room) => room.copy_from_slice(name),
        None => {
            println!("{} letters do not fit", name.len())
        }
    }
    println!("dose: {}", record.dose);

    println!("and without asking first:");
    record.name[0..name.len()].copy_from_slice(name);
    println!("dose: {}", record.dose);
}

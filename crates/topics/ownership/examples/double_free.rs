//! What was given back is not there to be given back again.

fn release(block: &mut Option<String>) {
    match block.take() {
        Some(text) => println!("released: {text}"),
        None => println!("released: nothing"),
    }
}

fn main() {
    let ana = String::from("Ana: penicillin");
    let mut block = Some(ana);
    release(&mut block);
    release(&mut block);

    let bo = String::from("Bo: no allergy");
    let chen = String::from("Chen: latex");
    println!("Bo's record: {bo}");
    println!("Chen's record: {chen}");
}

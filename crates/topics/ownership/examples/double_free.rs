//! What was given back is no longer there to be given back again.

fn release(block: &mut Option<String>) {
    match block.take() {
        Some(text) => println!("released: {text}"),
        None => println!(
            "released: nothing, it was released before"
        ),
    }
}

fn main() {
    let mut ana = Some(String::from("Ana: penicillin"));
    release(&mut ana);
    release(&mut ana);

    let bo = String::from("Bo: no allergy");
    let chen = String::from("Chen: latex");
    println!("Bo's record: {bo}");
    println!("Chen's record: {chen}");
}

//! Until a list is empty: `while let`.

fn main() {
    let mut waiting = vec!["gloves", "masks", "gowns"];
    let waiting_at_first = waiting.len();

    while let Some(item) = waiting.pop() {
        println!("deliver {item}");
    }

    println!(
        "{waiting_at_first} delivered, {} left",
        waiting.len()
    );
}

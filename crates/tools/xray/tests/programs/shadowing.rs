// A new variable hides the old one of the same name, which comes back after the block.
fn main() {
    let size = String::from("big");
    {
        let size = 3;
        println!("{size}");
    }
    println!("{size}");
}

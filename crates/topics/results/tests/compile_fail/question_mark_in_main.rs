fn main() {
    let pieces = "12".parse::<u32>()?;
    //~^ E0277
    println!("{pieces}");
}

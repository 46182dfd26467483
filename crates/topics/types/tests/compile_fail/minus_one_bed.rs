fn main() {
    let beds: u32 = -1;
    //~^ E0600
    println!("{beds}");
}

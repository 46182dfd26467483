fn main() {
    let name = "Zoë";
    println!("{}", name[0]);
    //~^ E0277
}

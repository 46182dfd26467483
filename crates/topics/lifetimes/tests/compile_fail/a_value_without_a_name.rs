fn main() {
    let parts: Vec<&str> = "Ana, Bo".to_uppercase().split(", ").collect();
    //~^ E0716
    println!("{}", parts[0]);
}

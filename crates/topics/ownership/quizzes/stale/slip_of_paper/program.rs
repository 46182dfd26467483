fn main() {
    let ana = String::from("Ana, penicillin");
    let slip = &ana;
    drop(ana);
    println!("the slip reads: {slip}");
}

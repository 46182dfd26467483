fn main() {
    let pulse = "72".parse();
    //~^ E0284
    println!("{}", pulse.is_ok());
}
